/** Meetings in the calendars of those who sit there: invited by mail, told of what changes, and of the end of it. */
@ApplicationModule(allowedDependencies = {"access", "committee", "meeting", "publication", "mail", "web"})
@NullMarked
package dk.raadslag.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
