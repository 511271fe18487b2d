/** Reads what FirstAgenda Publication answers about an agenda, as JSON. */
@NullMarked
package dk.raadslag.importing.firstagenda;

import org.jspecify.annotations.NullMarked;
