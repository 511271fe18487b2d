package dk.raadslag.casework;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.journal.Journal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** The stored titles of the KLE classification. */
@Service
public class KleTitles {

    private static final Locale DANISH = Locale.of("da");
    private static final int MOST_WORDS = 8;

    private final KleTable table;
    private final Readings readings;
    private final Journal journal;

    KleTitles(KleTable table, Readings readings, Journal journal) {
        this.table = table;
        this.readings = readings;
        this.journal = journal;
    }

    /** What a case is about, by its number; empty for other systems' numbers and for numbers nobody loaded. */
    public Optional<String> of(CaseNumber caseNumber) {
        return caseNumber.kle().flatMap(parts -> table.longest(Kle.withGroups(parts.subject())));
    }

    /**
     * Subjects by the beginning of their number, or by words of their titles and of their groups' titles, those with
     * all the words in their own title first. Expired subjects are not offered.
     *
     * @param most how many at the most
     */
    public List<KleSubject> find(Reader reader, String typed, int most) {
        String asked = typed.strip();
        if (asked.isEmpty()) return List.of();
        if (asked.matches("[\\d.]+")) return readings.as(reader, () -> table.numbered(asked, most));
        List<String> words = Arrays.stream(asked.toLowerCase(DANISH).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty() ? List.of() : readings.as(reader, () -> table.titled(words, most));
    }

    /** Tells whether there is a subject such as "81.38.05"; empty when no classification is loaded. */
    public Optional<Predicate<String>> known() {
        Set<String> subjects = table.subjects();
        return subjects.isEmpty() ? Optional.empty() : Optional.of(subjects::contains);
    }

    /** Takes over a new version of the classification. */
    public void renew(Reader actor, Kle kle) {
        readings.asClerk(() -> {
            table.store(kle);
            journal.write(
                    actor, "kle.renewed", "kle", Map.of("numbers", kle.titles().size()));
            return kle;
        });
    }
}
