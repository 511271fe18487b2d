/** Mail to people: what is to be sent and was, each person's choice, the morning's digest, and the way out by SMTP. */
@ApplicationModule(allowedDependencies = {"access", "journal", "calendar", "web"})
@NullMarked
package dk.raadslag.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
