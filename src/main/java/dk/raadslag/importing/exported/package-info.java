/** What the exports of other systems have in common: XML read safely, times, and fields that make up an item. */
@NullMarked
package dk.raadslag.importing.exported;

import org.jspecify.annotations.NullMarked;
