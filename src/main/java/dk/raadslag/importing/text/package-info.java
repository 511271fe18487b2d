/** Text and Markdown, lexed to source blocks. */
@NullMarked
package dk.raadslag.importing.text;

import org.jspecify.annotations.NullMarked;
