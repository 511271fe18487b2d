/** Reads the XML of eDoc, both that of eDoc itself and that of Fujitsu's publishing. */
@NullMarked
package dk.raadslag.importing.edoc;

import org.jspecify.annotations.NullMarked;
