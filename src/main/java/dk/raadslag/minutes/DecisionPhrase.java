package dk.raadslag.minutes;

import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.publication.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A standard phrase for a decision.
 *
 * @param words in Danish; {@code {udvalg}}, {@code {modtager}} and {@code {dag}} are filled in
 * @param outcome what the item has come to when the decision begins with the phrase
 * @param committees the kinds of committees that use it; none means all
 * @param matters what it is used for; none means everything
 * @param from the first day it is offered
 * @param to the last day, or null while it is in use
 */
public record DecisionPhrase(
        long id,
        String words,
        Outcome outcome,
        Set<CommitteeKind> committees,
        Set<Matter> matters,
        LocalDate from,
        @Nullable LocalDate to) {

    public DecisionPhrase {
        committees = Set.copyOf(committees);
        matters = Set.copyOf(matters);
    }

    public boolean serves(CommitteeKind committee, Matter matter, LocalDate day) {
        boolean inUse = !day.isBefore(from) && (to == null || !day.isAfter(to));
        return inUse
                && (committees.isEmpty() || committees.contains(committee))
                && (matters.isEmpty() || matters.contains(matter));
    }

    /** The phrase for one item; empty when it needs something that nobody has said yet. */
    public Optional<String> filledIn(Blanks blanks) {
        String filled = words.replace("{udvalg}", blanks.committee());
        if (blanks.receiver() != null) filled = filled.replace("{modtager}", blanks.receiver());
        if (blanks.day() != null) filled = filled.replace("{dag}", blanks.day());
        return filled.contains("{") ? Optional.empty() : Optional.of(filled);
    }
}
