/** Reads the XML that Acadre publishes: agendas as nested tables with HTML in bullets. */
@NullMarked
package dk.raadslag.importing.acadre;

import org.jspecify.annotations.NullMarked;
