/** The year wheel: what must come up at a committee's meetings, and when. */
@ApplicationModule(allowedDependencies = {"access", "journal", "committee", "web"})
@NullMarked
package dk.raadslag.yearwheel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
