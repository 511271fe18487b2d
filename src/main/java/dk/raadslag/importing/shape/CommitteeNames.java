package dk.raadslag.importing.shape;

import java.util.regex.Pattern;

/** A committee's name without the words around it. */
public final class CommitteeNames {

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^((ordinært|ekstraordinært|konstituerende)\\s+)?(møde|mødet)\\s+i\\s+|^(fra|for|til|i|af)\\s+");
    private static final Pattern GENITIVE = Pattern.compile("(?iu)^(.{3,}?)s\\s+møde$");

    private CommitteeNames() {}

    /** The name without "møde i" before and "s møde" behind it, on one line. */
    public static String clean(String printed) {
        String name = printed.replaceAll("[\\s\\u00a0]+", " ").strip();
        name = BEFORE.matcher(name).replaceFirst("");
        var genitive = GENITIVE.matcher(name);
        if (genitive.matches()) name = genitive.group(1);
        return name.replaceAll("^[\\s:–-]+|(?<![\\s:,–-])[\\s:,–-]+$", "");
    }
}
