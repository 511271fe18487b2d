/** The way of a paper through those who approve it: routes, steps and verdicts, and what has changed since each. */
@ApplicationModule(
        allowedDependencies = {
            "richtext",
            "access",
            "journal",
            "calendar",
            "absence",
            "committee",
            "meeting",
            "paper",
            "comment",
            "proofreading",
            "mail",
            "web"
        })
@NullMarked
package dk.raadslag.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
