package dk.raadslag.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is to live: RAADSLAG_DATA for the embedded server, RAADSLAG_DB_* for an external one.
 *
 * @param db null for the embedded server
 */
@ConfigurationProperties("raadslag")
record StoreSettings(
        @DefaultValue("data") Path data, @Nullable External db) {

    /**
     * @param url a JDBC address, {@code jdbc:postgresql://host:5432/raadslag}
     * @param connections how many the application keeps at most
     */
    record External(
            String url,
            @DefaultValue("raadslag_owner") String ownerUser,
            @DefaultValue("") String ownerPassword,
            @DefaultValue("raadslag_app") String appUser,
            @DefaultValue("") String appPassword,
            @DefaultValue("16") int connections) {

        LogIn owner() {
            return new LogIn(ownerUser, ownerPassword);
        }

        LogIn app() {
            return new LogIn(appUser, appPassword);
        }
    }

    record LogIn(String user, String password) {

        DataSource at(String url) {
            return LogIns.plain(url, user, password);
        }
    }
}
