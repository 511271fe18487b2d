/** The database: an embedded PostgreSQL of its own, or an external one by address, migrated to the present schema. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.raadslag.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
