@NullMarked
package dk.raadslag.proceedings.web;

import org.jspecify.annotations.NullMarked;
