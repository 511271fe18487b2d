package dk.raadslag.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.search.danish.Word;
import dk.raadslag.search.danish.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ids of the treatments that an edition's items tell of: the same in the agenda and in the minutes of a meeting for
 * an item of the same title, the second of the same title for the second. Each part is counted by itself, so that
 * nothing about an open item depends on a closed one.
 */
final class TreatmentIds {

    private final String meeting;
    private final Map<String, Integer> turns = new HashMap<>();

    TreatmentIds(EditionAddress address) {
        this.meeting = address.committee() + "/" + address.meeting();
    }

    /** To be asked once for each row, in their order. */
    UUID next(PublishedItem row) {
        String title = Words.in(row.item().title()).stream().map(Word::form).collect(joining(" "));
        String called = meeting + "/" + row.part() + "/" + title;
        int turn = turns.merge(called, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((called + "/" + turn).getBytes(UTF_8));
    }
}
