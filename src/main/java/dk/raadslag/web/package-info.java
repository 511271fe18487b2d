/** The frame of every page: layout, errors, log-in and security; nobody uses it. */
@ApplicationModule(allowedDependencies = {"access", "committee", "meeting", "publication"})
@NullMarked
package dk.raadslag.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
