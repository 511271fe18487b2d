/** Reads a text as a careful secretary would, and says what should be looked at, why, and how it may be mended. */
@ApplicationModule(allowedDependencies = {"richtext", "danish", "access", "journal", "casework", "web"})
@NullMarked
package dk.raadslag.proofreading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
