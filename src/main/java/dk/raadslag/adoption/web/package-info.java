@NullMarked
package dk.raadslag.adoption.web;

import org.jspecify.annotations.NullMarked;
