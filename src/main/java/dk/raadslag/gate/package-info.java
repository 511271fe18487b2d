/** What stands in the way of letting texts and files out: whom they tell of, and what nobody can read. */
@ApplicationModule(allowedDependencies = {"richtext", "access", "proofreading", "publication"})
@NullMarked
package dk.raadslag.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
