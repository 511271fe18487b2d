/** The course of a meeting: opened, one item on the floor at a time, closed; and who was there for what. */
@ApplicationModule(
        allowedDependencies = {"access", "journal", "calendar", "committee", "meeting", "agenda", "publication", "web"})
@NullMarked
package dk.raadslag.proceedings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
