@NullMarked
package dk.raadslag.manuscript.web;

import org.jspecify.annotations.NullMarked;
