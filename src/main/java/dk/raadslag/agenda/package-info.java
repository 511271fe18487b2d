/** Agendas being put together: which items a meeting has, in which order, what is missing, and what goes out. */
@ApplicationModule(
        allowedDependencies = {
            "richtext",
            "access",
            "journal",
            "committee",
            "meeting",
            "yearwheel",
            "paper",
            "proofreading",
            "approval",
            "gate",
            "publication",
            "publication :: print",
            "mail",
            "web"
        })
@NullMarked
package dk.raadslag.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
