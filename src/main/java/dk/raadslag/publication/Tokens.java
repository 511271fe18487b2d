package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Audiences as the text arrays of their columns. */
final class Tokens {

    private Tokens() {}

    static String[] words(Set<Token> tokens) {
        return tokens.stream().map(Token::word).sorted().toArray(String[]::new);
    }

    static Audience audience(ResultSet row) throws SQLException {
        return new Audience(tokens(row.getArray("audience")), tokens(row.getArray("excluded")));
    }

    private static Set<Token> tokens(Array words) throws SQLException {
        return Arrays.stream((String[]) words.getArray()).map(Token::new).collect(Collectors.toSet());
    }
}
