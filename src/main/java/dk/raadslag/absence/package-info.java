/** Who is away from when to when, and who stands in for them. */
@ApplicationModule(allowedDependencies = {"access", "journal", "mail", "web"})
@NullMarked
package dk.raadslag.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
