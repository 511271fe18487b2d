/** Meetings of committees: when, where, and the readable address they keep. */
@ApplicationModule(allowedDependencies = {"access", "journal", "calendar", "committee", "web"})
@NullMarked
package dk.raadslag.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
