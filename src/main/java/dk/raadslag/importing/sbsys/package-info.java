/** Reads the XML that SBSYS publishes. */
@NullMarked
package dk.raadslag.importing.sbsys;

import org.jspecify.annotations.NullMarked;
