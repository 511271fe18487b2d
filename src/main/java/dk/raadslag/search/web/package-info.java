/** The page on which readers search. */
@NullMarked
package dk.raadslag.search.web;

import org.jspecify.annotations.NullMarked;
