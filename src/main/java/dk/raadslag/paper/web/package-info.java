/** The pages on which papers and templates are written. */
@NullMarked
package dk.raadslag.paper.web;

import org.jspecify.annotations.NullMarked;
