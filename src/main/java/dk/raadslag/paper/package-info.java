/** Papers: cases being written by templates, field by field, with every version kept, until they go on an agenda. */
@ApplicationModule(
        allowedDependencies = {
            "richtext",
            "access",
            "journal",
            "committee",
            "casework",
            "openness",
            "proofreading",
            "web"
        })
@NullMarked
package dk.raadslag.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
