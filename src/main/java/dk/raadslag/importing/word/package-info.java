/** Reads Word files (.docx) as they look with every tracked change accepted. */
@NullMarked
package dk.raadslag.importing.word;

import org.jspecify.annotations.NullMarked;
