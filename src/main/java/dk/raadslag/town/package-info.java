/** Bakkedal Kommune, the fictional municipality that is demo, development data and test fixture. */
@ApplicationModule(
        allowedDependencies = {"store", "access", "committee", "meeting", "publication", "importing", "casework"})
@NullMarked
package dk.raadslag.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
