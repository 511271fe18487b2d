package dk.raadslag.adoption;

import dk.raadslag.meeting.Meetings;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.Passage;
import dk.raadslag.proceedings.AttendanceWords;
import dk.raadslag.proceedings.Course;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to an item what the meeting recorded of it: the decision in its words, ballots, dissents and remarks. */
@Component
class RecordedItem {

    private final RecordedWords recorded;
    private final AttendanceWords attendance;
    private final Meetings meetings;
    private final Vocabulary vocabulary;

    RecordedItem(RecordedWords recorded, AttendanceWords attendance, Meetings meetings, Vocabulary vocabulary) {
        this.recorded = recorded;
        this.attendance = attendance;
        this.meetings = meetings;
        this.vocabulary = vocabulary;
    }

    /**
     * What the first item says begins with who was not there, before what was decided; each other one ends with who
     * took no part in it.
     */
    Item in(Item sent, @Nullable ItemMinutes minutes, Course course) {
        List<Block> blocks = new ArrayList<>();
        boolean first = first(sent, course);
        if (first) blocks.addAll(paragraphs(attendance.sentences(course.attendance())));
        if (minutes != null) {
            blocks.addAll(minutes.passage(Passage.DECISION).text().blocks());
            if (!first) blocks.addAll(paragraphs(attendance.recusals(course.attendance(), minutes.itemId())));
            blocks.addAll(recorded.of(minutes, course.attendance()));
        }
        Item decided = minutes == null ? sent : sent.decided(decision(minutes), face(sent.face(), minutes));
        if (blocks.isEmpty()) return decided;
        String heading = vocabulary.in(Language.DA).text("adoptions.print.decision");
        return decided.with(new Section(Section.DECISION, heading, RichText.lifted(blocks)));
    }

    private static List<Paragraph> paragraphs(List<String> sentences) {
        return sentences.stream().map(Paragraph::of).toList();
    }

    /** The meeting's lowest number, for they may go on through the year. */
    private static boolean first(Item sent, Course course) {
        return course.attendance().numbers().values().stream()
                .min(Comparator.naturalOrder())
                .map(String::valueOf)
                .filter(sent.number()::equals)
                .isPresent();
    }

    private @Nullable Decision decision(ItemMinutes minutes) {
        Conclusion conclusion = minutes.conclusion();
        if (conclusion == null || conclusion.outcome() == null) return null;
        return new Decision(
                conclusion.outcome(), minutes.passage(Passage.DECISION).plain().strip(), postponedTo(conclusion));
    }

    private @Nullable String postponedTo(Conclusion conclusion) {
        if (!(conclusion instanceof Conclusion.Postponed postponed) || postponed.to() == null) return null;
        Words words = vocabulary.in(Language.DA);
        return meetings.byId(postponed.to())
                .map(meeting -> words.day(meeting.startsAt()))
                .orElse(null);
    }

    private static @Nullable ClosedFace face(@Nullable ClosedFace face, ItemMinutes minutes) {
        if (face == null) return null;
        String open = minutes.passage(Passage.OPEN_DECISION).plain().strip();
        return new ClosedFace(face.neutralTitle(), face.closureReason(), open.isEmpty() ? null : open);
    }
}
