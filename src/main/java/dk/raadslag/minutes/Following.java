package dk.raadslag.minutes;

import dk.raadslag.publication.Outcomes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item has come to follows the words of its decision for as long as nobody has said it. */
final class Following {

    private Following() {}

    /** @param phrase the id of the phrase it comes by, or null when it has none any more */
    record Next(Conclusion conclusion, @Nullable Long phrase) {}

    /** What to conclude when the decision has got these words; empty when nothing changes. */
    static Optional<Next> next(@Nullable Concluded now, String words, List<OfferedPhrase> offered) {
        if (now != null && isChosen(now)) return Optional.empty();
        Optional<OfferedPhrase> begins = OfferedPhrase.begins(offered, words);
        if (begins.isPresent())
            return begins.filter(phrase -> !agrees(now, phrase)).map(Following::by);
        return now != null && now.phrase() != null && !stillReads(now, words)
                ? Optional.of(new Next(new Conclusion.Open(), null))
                : Optional.empty();
    }

    /** "Nothing to decide" is overtaken as soon as something is written. */
    private static boolean isChosen(Concluded now) {
        return now.phrase() == null && now.conclusion().outcome() != null;
    }

    private static boolean agrees(@Nullable Concluded now, OfferedPhrase phrase) {
        return now != null && now.conclusion().outcome() == phrase.outcome();
    }

    private static Next by(OfferedPhrase phrase) {
        return new Next(Conclusion.of(phrase.outcome()), phrase.id());
    }

    private static boolean stillReads(Concluded now, String words) {
        return Outcomes.decision(words).outcome() == now.conclusion().outcome();
    }
}
