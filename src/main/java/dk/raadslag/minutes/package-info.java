/** What a meeting decides: each item's decision, ballots, dissent and remarks, recorded while the meeting runs. */
@ApplicationModule(
        allowedDependencies = {
            "richtext",
            "access",
            "journal",
            "committee",
            "meeting",
            "paper",
            "publication",
            "openness",
            "agenda",
            "proceedings",
            "followup",
            "web"
        })
@NullMarked
package dk.raadslag.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
