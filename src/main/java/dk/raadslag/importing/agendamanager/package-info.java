/** Reads the XML that AgendaManager publishes. */
@NullMarked
package dk.raadslag.importing.agendamanager;

import org.jspecify.annotations.NullMarked;
