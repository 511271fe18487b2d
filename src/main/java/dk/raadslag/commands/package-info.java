/** The command line: {@code raadslag import}, {@code raadslag pdf}; uses all it needs, and nobody uses it. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "casework",
            "committee",
            "importing",
            "journal",
            "meeting",
            "proofreading",
            "publication",
            "publication :: print",
            "richtext",
            "search",
            "store"
        })
@NullMarked
package dk.raadslag.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
