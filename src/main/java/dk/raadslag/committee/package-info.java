/** Committees and who sits in them from when to when. */
@ApplicationModule(allowedDependencies = {"access", "journal"})
@NullMarked
package dk.raadslag.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
