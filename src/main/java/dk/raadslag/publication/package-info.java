/** Editions: frozen, numbered, hashed agendas and minutes, how they are withdrawn, read and printed. */
@ApplicationModule(
        allowedDependencies = {"richtext", "word", "access", "journal", "committee", "casework", "meeting", "web"})
@NullMarked
package dk.raadslag.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
