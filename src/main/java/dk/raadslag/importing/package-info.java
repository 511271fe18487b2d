/** Reads old minutes and other systems' exports into editions, and says what it found on the way. */
@ApplicationModule(
        allowedDependencies = {
            "foreign",
            "richtext",
            "access",
            "journal",
            "committee",
            "casework",
            "meeting",
            "proofreading",
            "publication"
        })
@NullMarked
package dk.raadslag.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
