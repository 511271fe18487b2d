package dk.raadslag.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roles that must exist before the first migration, and the database they share; in {@code roles.sql}. */
final class Roles {

    static final String DATABASE = "raadslag";
    static final String OWNER = "raadslag_owner";
    static final String APPLICATION = "raadslag_app";

    private Roles() {}

    static void create(DataSource superuser, Passwords passwords) throws IOException {
        JdbcClient jdbc = JdbcClient.create(superuser);
        String script = script().replace(":'owner_password'", "'" + passwords.owner() + "'")
                .replace(":'app_password'", "'" + passwords.application() + "'");
        // One by one: a database cannot be created inside the transaction of a longer script.
        for (String statement : script.split(";\n", 0)) jdbc.sql(statement).update();
    }

    static String script() throws IOException {
        try (InputStream in = Roles.class.getResourceAsStream("roles.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
