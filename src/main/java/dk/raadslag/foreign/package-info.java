/** Files that others made: XML and zip, opened within bounds that no honest file comes near. */
@ApplicationModule(allowedDependencies = "richtext")
@NullMarked
package dk.raadslag.foreign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
