/**
 * Reads Word files that were exported, worked on and given back: each field's text as it is with some changes taken.
 */
@NullMarked
package dk.raadslag.manuscript.reading;

import org.jspecify.annotations.NullMarked;
