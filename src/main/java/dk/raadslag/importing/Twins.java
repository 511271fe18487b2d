package dk.raadslag.importing;

import dk.raadslag.importing.shape.CommitteeNames;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Looks for documents of the same committee, date and kind among those handed in together: when both are stored, the
 * later supersedes the earlier.
 *
 * @param <T> what a document is known by
 */
public final class Twins<T> {

    private final UnaryOperator<String> committees;
    private final Map<Key, List<Seen<T>>> seen = new HashMap<>();

    Twins(UnaryOperator<String> committees) {
        this.committees = committees;
    }

    /** Goes by committees' names alone, for want of a store that knows their other names. */
    public static <T> Twins<T> byName() {
        return new Twins<>(CommitteeNames::clean);
    }

    /** Which of the documents seen earlier it would supersede; from now on it has been seen itself. */
    public List<T> earlier(T document, String file, Content content) {
        Seen<T> now = new Seen<>(document, file, content.head().time());
        List<Seen<T>> sameDay = seen.computeIfAbsent(key(content), _ -> new ArrayList<>());
        List<T> earlier = sameDay.stream()
                .filter(before -> now.sameMeeting(before))
                .filter(before -> content.kind() != EditionKind.SUPPLEMENTARY_AGENDA || before.file.equals(file))
                .map(Seen::document)
                .toList();
        sameDay.add(now);
        return earlier;
    }

    private Key key(Content content) {
        Head head = content.head();
        return new Key(committees.apply(head.committee()).toLowerCase(Locale.ROOT), head.date(), content.kind());
    }

    private record Key(String committee, LocalDate date, EditionKind kind) {}

    private record Seen<T>(
            T document, String file, @Nullable LocalTime time) {

        boolean sameMeeting(Seen<T> other) {
            return time == null || other.time == null || time.equals(other.time);
        }
    }
}
