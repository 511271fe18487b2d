package dk.raadslag.minutes.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.followup.Noting;
import dk.raadslag.followup.TaskLine;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Ballot;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.ItemParticipants.There;
import dk.raadslag.minutes.MeetingItem;
import dk.raadslag.minutes.MinutesRule;
import dk.raadslag.minutes.OfferedPhrase;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Statement;
import dk.raadslag.openness.ClosureReason;
import dk.raadslag.publication.Outcome;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Html;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import dk.raadslag.web.ScriptData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The item that is on the floor.
 *
 * @param whyNot why its reader does not record it, or null
 * @param names of those who voted or said something, by their ids
 * @param later the meetings it can be postponed to
 * @param others the committees it can be referred to
 * @param reasons for which the doors may be closed
 * @param noting its follow-up
 */
public record ItemView(
        String address,
        MeetingItem item,
        ItemMinutes minutes,
        @Nullable MinutesRule whyNot,
        List<OfferedPhrase> phrases,
        There there,
        Map<Long, String> names,
        List<Meeting> later,
        List<Committee> others,
        List<ClosureReason> reasons,
        Noting noting) {

    /** An item as those see it who do not record it. */
    static ItemView read(MeetingItem item, ItemMinutes minutes, Map<Long, String> names, List<TaskLine> tasks) {
        return new ItemView(
                "",
                item,
                minutes,
                MinutesRule.ONLY_ITS_RECORDERS,
                List.of(),
                There.NOBODY,
                names,
                List.of(),
                List.of(),
                List.of(),
                Noting.read(tasks));
    }

    public boolean written() {
        return whyNot == null;
    }

    /** Follow-up is noted after the meeting, too. */
    public boolean noted() {
        return whyNot == null || whyNot == MinutesRule.MEETING_CLOSED;
    }

    public int version(Passage passage) {
        return minutes.passage(passage).version();
    }

    public String plain(Passage passage) {
        return minutes.passage(passage).plain();
    }

    public String html(Passage passage) {
        return Html.of(minutes.passage(passage).text(), 3, passage.name() + item.id());
    }

    public String json(Passage passage) {
        return ScriptData.of(RichTextJson.write(minutes.passage(passage).text()));
    }

    public String json(OfferedPhrase phrase) {
        return ScriptData.of(RichTextJson.write(RichText.of(Paragraph.of(phrase.words()))));
    }

    public String recommendation() {
        return item.recommendation() == null ? "" : Html.of(item.recommendation(), 3, "indstilling");
    }

    /** What the item has come to, as the form's choices name it; empty when nothing. */
    public String outcome() {
        Conclusion conclusion =
                minutes.concluded() == null ? null : minutes.concluded().conclusion();
        if (conclusion instanceof Conclusion.Nothing) return "NOTHING";
        Outcome outcome = conclusion == null ? null : conclusion.outcome();
        return outcome == null ? "" : outcome.name();
    }

    public @Nullable Outcome read() {
        return minutes.readAsOtherwise().orElse(null);
    }

    public boolean goesTo(Meeting meeting) {
        UUID to = minutes.concluded() != null
                        && minutes.concluded().conclusion() instanceof Conclusion.Postponed postponed
                ? postponed.to()
                : null;
        return meeting.id().equals(to);
    }

    public boolean goesTo(Committee committee) {
        Long to =
                minutes.concluded() != null && minutes.concluded().conclusion() instanceof Conclusion.Referred referred
                        ? referred.to()
                        : null;
        return to != null && to == committee.id();
    }

    public String name(long person) {
        return names.getOrDefault(person, "");
    }

    public boolean isDissent(Statement statement) {
        return statement instanceof Statement.Dissent;
    }

    public List<Ballot.CastVote> votes(Ballot ballot) {
        return ballot instanceof Ballot.ByName named ? named.votes() : List.of();
    }
}
