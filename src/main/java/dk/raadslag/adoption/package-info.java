/** From what a meeting recorded to its minutes: the draft, remarks on it, its adoption or signing, and the edition. */
@ApplicationModule(
        allowedDependencies = {
            "richtext",
            "access",
            "journal",
            "calendar",
            "approval",
            "committee",
            "meeting",
            "agenda",
            "proceedings",
            "minutes",
            "gate",
            "publication",
            "publication :: print",
            "mail",
            "web"
        })
@NullMarked
package dk.raadslag.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
