/**
 * Word documents: a text with its headings, lists, tables, pictures, notes, proposed changes and comments as a file
 * that Word and LibreOffice open, by ISO/IEC 29500-4 (transitional).
 */
@ApplicationModule(allowedDependencies = "richtext")
@NullMarked
package dk.raadslag.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
