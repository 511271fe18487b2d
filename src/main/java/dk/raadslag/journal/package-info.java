/** The record of every act, written in the same transaction as the act itself. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package dk.raadslag.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
