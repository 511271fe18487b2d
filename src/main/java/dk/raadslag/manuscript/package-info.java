/** A paper as a Word file, with what is proposed to it and said about it, for those who work on it outside Raadslag. */
@ApplicationModule(
        allowedDependencies = {
            "foreign",
            "richtext",
            "word",
            "importing :: shape",
            "importing :: word",
            "access",
            "journal",
            "committee",
            "paper",
            "paper :: file",
            "comment",
            "approval",
            "web"
        })
@NullMarked
package dk.raadslag.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
