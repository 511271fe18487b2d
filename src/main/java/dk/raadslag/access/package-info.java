/** Who may read and do what: audiences, readers' tokens, the transaction that sets them, people, accounts and roles. */
@ApplicationModule(allowedDependencies = {"store"})
@NullMarked
package dk.raadslag.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
