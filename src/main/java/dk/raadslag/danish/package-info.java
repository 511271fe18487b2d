/** The Danish word lists: which words there are, of which stems they are forms, and what a misspelt one may mean. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.raadslag.danish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
