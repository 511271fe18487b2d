package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.approval.DayCard;
import dk.raadslag.approval.DayCards;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the draft minutes that await somebody's adoption or signature on the page of their day. */
@Component
class MinutesToAdopt implements DayCards {

    private final HeldLately meetings;
    private final MinutesDrafts drafts;
    private final Vocabulary vocabulary;

    MinutesToAdopt(HeldLately meetings, MinutesDrafts drafts, Vocabulary vocabulary) {
        this.meetings = meetings;
        this.drafts = drafts;
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<DayCard> of(Reader reader) {
        List<DayCard.Line> lines = meetings.of(reader).stream()
                .filter(meeting -> drafts.asking(reader, meeting).isPresent())
                .map(this::line)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new DayCard("adoptions.day", lines, null, null));
    }

    private DayCard.Line line(Meeting meeting) {
        Words words = vocabulary.in(Language.DA);
        String name = words.text("adoptions.day.line", meeting.committee().name(), words.day(meeting.startsAt()));
        return new DayCard.Line(name, "/moede/" + meeting.id() + "/referat", null, false);
    }
}
