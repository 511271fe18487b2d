package dk.raadslag.minutes;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The standard phrases for decisions, filled in for an item. */
@Component
public class DecisionPhrases {

    private final Readings readings;
    private final PhraseTable table;
    private final Committees committees;
    private final Meetings meetings;
    private final Vocabulary vocabulary;

    DecisionPhrases(
            Readings readings, PhraseTable table, Committees committees, Meetings meetings, Vocabulary vocabulary) {
        this.readings = readings;
        this.table = table;
        this.committees = committees;
        this.meetings = meetings;
        this.vocabulary = vocabulary;
    }

    /**
     * Those to offer for an item, in their order.
     *
     * @param standing what the item has come to so far, which says where it goes, or null
     */
    public List<OfferedPhrase> offered(Reader reader, Meeting meeting, Matter matter, @Nullable Conclusion standing) {
        return readings.as(reader, () -> {
            LocalDate day = meeting.startsAt().toLocalDate();
            List<DecisionPhrase> serving = table.on(day).stream()
                    .filter(phrase -> phrase.serves(meeting.committee().kind(), matter, day))
                    .toList();
            return filledIn(serving, blanks(meeting, standing));
        });
    }

    /** All that a decision of the meeting may begin with; inside a transaction. */
    List<OfferedPhrase> any(Meeting meeting, @Nullable Conclusion standing) {
        return filledIn(table.on(meeting.startsAt().toLocalDate()), blanks(meeting, standing));
    }

    /**
     * What is said of an item that goes elsewhere, in the phrase for all matters that says most of where; empty when it
     * stays, or none serves. Inside a transaction.
     */
    Optional<RichText> going(Meeting meeting, Conclusion conclusion) {
        if (!(conclusion instanceof Conclusion.Postponed || conclusion instanceof Conclusion.Referred))
            return Optional.empty();
        LocalDate day = meeting.startsAt().toLocalDate();
        List<DecisionPhrase> serving = table.on(day).stream()
                .filter(phrase -> phrase.matters().isEmpty())
                .filter(phrase -> phrase.serves(meeting.committee().kind(), Matter.PLAIN, day))
                .filter(phrase -> phrase.outcome() == conclusion.outcome())
                .toList();
        return filledIn(serving, blanks(meeting, conclusion)).stream()
                .reduce((_, later) -> later)
                .map(phrase -> RichText.of(Paragraph.of(phrase.words())));
    }

    private static List<OfferedPhrase> filledIn(List<DecisionPhrase> phrases, Blanks blanks) {
        return phrases.stream()
                .flatMap(
                        phrase -> phrase
                                .filledIn(blanks)
                                .map(words -> new OfferedPhrase(phrase.id(), words, phrase.outcome()))
                                .stream())
                .toList();
    }

    private Blanks blanks(Meeting meeting, @Nullable Conclusion standing) {
        String receiver = standing instanceof Conclusion.Referred(Long to) && to != null
                ? committees.byId(to).map(Committee::name).orElse(null)
                : null;
        String day = standing instanceof Conclusion.Postponed(UUID to) && to != null
                ? meetings.byId(to)
                        .map(later -> vocabulary.in(Language.DA).day(later.startsAt()))
                        .orElse(null)
                : null;
        return new Blanks(meeting.committee().name(), receiver, day);
    }
}
