/** Short pages that explain one task each, in the screen's own words, with pictures taken of the screen. */
@ApplicationModule(allowedDependencies = {"access", "web"})
@NullMarked
package dk.raadslag.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
