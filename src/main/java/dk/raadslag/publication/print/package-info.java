/** Editions as accessible PDF: PDF/UA-1 and PDF/A-3a. */
@NamedInterface("print")
@NullMarked
package dk.raadslag.publication.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
