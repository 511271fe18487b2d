/**
 * What is to be done about what meetings decide: tasks with an owner and a day, what is reported back, what is open.
 */
@ApplicationModule(
        allowedDependencies = {
            "richtext",
            "access",
            "journal",
            "committee",
            "meeting",
            "approval",
            "agenda",
            "proceedings",
            "gate",
            "publication",
            "mail",
            "web"
        })
@NullMarked
package dk.raadslag.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
