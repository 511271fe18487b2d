package dk.raadslag.minutes;

import dk.raadslag.publication.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A standard phrase filled in for one item. */
public record OfferedPhrase(long id, String words, Outcome outcome) {

    /** The phrase that the decision begins with; of several the longest. */
    public static Optional<OfferedPhrase> begins(List<OfferedPhrase> offered, String decision) {
        String text = decision.strip();
        return offered.stream()
                .filter(phrase -> phrase.begins(text))
                .max(Comparator.comparingInt(phrase -> phrase.words().length()));
    }

    /** Whoever goes on after the phrase writes a comma for its full stop: "... til efterretning, idet ...". */
    private boolean begins(String text) {
        String stem = words.replaceFirst("\\.$", "");
        boolean wordEnds = text.length() == stem.length()
                || text.length() > stem.length() && !Character.isLetterOrDigit(text.charAt(stem.length()));
        return text.startsWith(stem) && wordEnds;
    }
}
