/** Danish words as search sees them: where they are in a text, their stems, and the parts of compounds. */
@NullMarked
package dk.raadslag.search.danish;

import org.jspecify.annotations.NullMarked;
