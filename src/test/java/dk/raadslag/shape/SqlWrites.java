package dk.raadslag.shape;

import java.util.List;
import java.util.regex.Pattern;

/** The tables that a piece of source writes to. */
final class SqlWrites {

    private static final Pattern WRITE =
            Pattern.compile("(?is)\\b(?:insert\\s+into|update|delete\\s+from|truncate(?:\\s+table)?)\\s+([a-z_]+)");

    private SqlWrites() {}

    static List<String> in(String source) {
        return WRITE.matcher(source).results().map(write -> write.group(1)).toList();
    }
}
