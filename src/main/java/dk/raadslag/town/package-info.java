/** Bakkedal Kommune, the fictional municipality that is demo, development data and test fixture. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "richtext",
            "access",
            "committee",
            "meeting",
            "casework",
            "paper",
            "approval",
            "comment",
            "agenda",
            "publication",
            "importing"
        })
@NullMarked
package dk.raadslag.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
