/** Why matters are closed to the public: the reasons on the municipality's list, with the law they rest on. */
@ApplicationModule(allowedDependencies = {"access", "journal", "web"})
@NullMarked
package dk.raadslag.openness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
