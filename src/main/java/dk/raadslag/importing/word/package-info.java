/** Reads Word files (.docx) as they look with every tracked change accepted. */
@NamedInterface("word")
@NullMarked
package dk.raadslag.importing.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
