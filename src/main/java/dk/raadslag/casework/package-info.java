/** Case numbers and the KLE subjects they are filed under. */
@ApplicationModule(allowedDependencies = {"access", "journal"})
@NullMarked
package dk.raadslag.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
