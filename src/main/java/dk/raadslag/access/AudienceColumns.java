package dk.raadslag.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The two columns of every content table that say who may read the row. */
public final class AudienceColumns {

    private AudienceColumns() {}

    /** From the columns {@code audience} and {@code excluded} of the row. */
    public static Audience of(ResultSet row) throws SQLException {
        return Audience.ofWords(words(row.getArray("audience")), words(row.getArray("excluded")));
    }

    private static String[] words(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
