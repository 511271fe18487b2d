package dk.raadslag.proofreading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a text is read in the light of.
 *
 * @param guidance the template's help to the author, which must not be left in the text
 * @param people who is known by name
 * @param words the organisation's own
 * @param meeting the day of the meeting the text belongs to, or null
 * @param kleSubjects whether KLE has a subject such as "81.38.05"; null when no classification is loaded
 */
public record Context(
        List<String> guidance,
        KnownPeople people,
        OwnWords words,
        LocalDate today,
        @Nullable LocalDate meeting,
        @Nullable Predicate<String> kleSubjects) {

    public Context {
        guidance = List.copyOf(guidance);
    }

    /** Nothing is known but the day. */
    public static Context on(LocalDate today) {
        return new Context(List.of(), KnownPeople.NONE, OwnWords.NONE, today, null, null);
    }

    public Context guidedBy(List<String> texts) {
        return new Context(texts, people, words, today, meeting, kleSubjects);
    }

    public Context knowing(KnownPeople known) {
        return new Context(guidance, known, words, today, meeting, kleSubjects);
    }

    public Context with(OwnWords own) {
        return new Context(guidance, people, own, today, meeting, kleSubjects);
    }

    public Context forMeeting(LocalDate day) {
        return new Context(guidance, people, words, today, day, kleSubjects);
    }

    public Context classifiedBy(Predicate<String> subjects) {
        return new Context(guidance, people, words, today, meeting, subjects);
    }
}
