/** The pages on which help is read. */
@NullMarked
package dk.raadslag.help.web;

import org.jspecify.annotations.NullMarked;
