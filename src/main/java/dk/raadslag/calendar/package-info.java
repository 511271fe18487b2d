/** The days on which the municipality works, and how deadlines are counted in them. */
@ApplicationModule(allowedDependencies = {"access", "journal", "web"})
@NullMarked
package dk.raadslag.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
