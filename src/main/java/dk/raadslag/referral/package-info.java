/** Items that one committee refers to another: they come up there by themselves, and the answer comes back. */
@ApplicationModule(
        allowedDependencies = {
            "richtext",
            "access",
            "committee",
            "meeting",
            "paper",
            "publication",
            "agenda",
            "proceedings",
            "minutes",
            "mail",
            "web"
        })
@NullMarked
package dk.raadslag.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
