package dk.raadslag.importing.exported;

import dk.raadslag.publication.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People as the systems write them: "Anna Ås (A)" is the name "Anna Ås" and the note "A". */
public final class Names {

    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)\\s*");

    private Names() {}

    /** @param remarks more that is said of the person; blank ones are passed over */
    public static Participant participant(String printed, String... remarks) {
        String name = printed.replaceAll("\\s+", " ").strip();
        List<String> notes = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches()) {
            name = brackets.group(1);
            notes.add(brackets.group(2).strip());
        }
        Arrays.stream(remarks)
                .map(String::strip)
                .filter(note -> !note.isEmpty())
                .forEach(notes::add);
        return new Participant(name, notes);
    }
}
