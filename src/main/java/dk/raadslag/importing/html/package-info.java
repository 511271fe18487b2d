/** Turns the HTML other systems write (Word, Aspose, CKEditor) into texts. */
@NullMarked
package dk.raadslag.importing.html;

import org.jspecify.annotations.NullMarked;
