/** Reads PDF files: by their tags where they have them, else by where the words stand on the page. */
@NullMarked
package dk.raadslag.importing.pdf;

import org.jspecify.annotations.NullMarked;
