package dk.raadslag.importing;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Participant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was made out of a document, though it may lack what an edition cannot be without: a committee and a date.
 *
 * @param committee the committee's name as printed, or null
 */
public record Outline(
        EditionKind kind,
        @Nullable String committee,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,
        @Nullable String place,
        List<Participant> participants,
        List<String> approvals,
        List<Item> items) {

    public Outline {
        participants = List.copyOf(participants);
        approvals = List.copyOf(approvals);
        items = List.copyOf(items);
    }

    public static Outline of(Content content) {
        Head head = content.head();
        return new Outline(
                content.kind(),
                head.committee(),
                head.date(),
                head.time(),
                head.endTime(),
                head.place(),
                head.participants(),
                head.approvals(),
                content.items());
    }

    /** The same with what a person says of it. */
    Outline with(Facts facts) {
        return new Outline(
                facts.kind(), facts.committee(), facts.date(), time, endTime, place, participants, approvals, items);
    }

    /** The content of an edition; empty when the committee, the date or every item is missing. */
    public Optional<Content> content() {
        if (committee == null || date == null || items.isEmpty()) return Optional.empty();
        Head head = new Head(committee, date, time, endTime, place, participants, approvals, null);
        return Optional.of(new Content(kind, head, items));
    }
}
