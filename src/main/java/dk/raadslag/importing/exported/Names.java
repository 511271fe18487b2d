package dk.raadslag.importing.exported;

import dk.raadslag.importing.shape.People;
import dk.raadslag.publication.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** People as the systems write them: the name and what the system says of the person beside it. */
public final class Names {

    private Names() {}

    /** @param remarks more that is said of the person; blank ones are passed over */
    public static Participant participant(String printed, String... remarks) {
        if (printed.isBlank()) return new Participant("", List.of());
        Participant named = People.one(printed);
        List<String> notes = new ArrayList<>(named.notes());
        Arrays.stream(remarks)
                .map(String::strip)
                .filter(note -> !note.isEmpty())
                .forEach(notes::add);
        return new Participant(named.name(), notes);
    }
}
