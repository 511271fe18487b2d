/** The pages on which people say when they are away, and an administrator says it for them. */
@NullMarked
package dk.raadslag.absence.web;

import org.jspecify.annotations.NullMarked;
