/** The frame of every page: layout, errors, log-in and security, and what is kept written. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package dk.raadslag.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
