package dk.raadslag.agenda.web;

import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Dispatch;
import dk.raadslag.agenda.Obstacle;
import dk.raadslag.agenda.Offer;
import dk.raadslag.agenda.Origins.Origin;
import dk.raadslag.agenda.TimeLimit;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding.Standing;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as its secretary works on it.
 *
 * @param begun whether anybody has begun it
 * @param waiting the cases on their way that are not on it
 * @param offers what comes onto it by itself and is not on it
 * @param sent what was sent out, the latest first
 * @param unreached the names of those members whom no mail of it reaches
 * @param unsent how many items were put on since the last dispatch
 * @param lastMinutes the minutes the meeting is to approve, or null when there are none
 */
public record AgendaView(
        Meeting meeting,
        boolean begun,
        List<Row> rows,
        List<Row> waiting,
        List<Offer> offers,
        TimeLimit limit,
        List<Sent> sent,
        List<String> unreached,
        int unsent,
        @Nullable EditionSummary lastMinutes) {

    /**
     * An item, or a case that may become one.
     *
     * @param item null for a case that is not on the agenda
     * @param number null for an item without one
     * @param paper null for an item that is not a case
     * @param authors the names of whoever writes the case
     * @param standing where the case is, or null
     * @param obstacles what stands in the way of sending it out
     * @param origin where it comes from when another meeting sent it here, or null
     */
    public record Row(
            @Nullable AgendaItem item,
            @Nullable Integer number,
            @Nullable Paper paper,
            String authors,
            @Nullable Standing standing,
            List<Obstacle> obstacles,
            @Nullable Origin origin) {

        public String title() {
            if (paper != null) return paper.head().title();
            return item == null ? "" : item.ownTitle();
        }

        public long id() {
            return Objects.requireNonNull(item).id();
        }

        public @Nullable Integer minutes() {
            if (paper != null) return paper.head().minutes();
            return switch (item) {
                case AgendaItem.Plain plain -> plain.minutes();
                case AgendaItem.LastMinutes minutes -> minutes.minutes();
                case AgendaItem.FollowUp later -> later.minutes();
                case null, default -> null;
            };
        }

        public boolean heading() {
            return item instanceof AgendaItem.Heading;
        }

        public boolean lastMinutes() {
            return item instanceof AgendaItem.LastMinutes;
        }

        public boolean followUp() {
            return item instanceof AgendaItem.FollowUp;
        }

        /** Whether it is a case that the reader may not read. */
        public boolean unseen() {
            return paper == null && item instanceof AgendaItem.OfPaper;
        }

        public AgendaItem.@Nullable Returned returned() {
            return item instanceof AgendaItem.OfPaper of ? of.returned() : null;
        }

        public boolean closed() {
            return paper != null && paper.head().closed();
        }
    }

    /**
     * @param by the name of whoever sent it
     * @param withdrawn whether nobody reads it any more
     */
    public record Sent(Dispatch dispatch, String by, boolean withdrawn) {

        public String path(Meeting meeting) {
            return EditionAddress.of(meeting, dispatch.kind(), dispatch.ordinal())
                    .path();
        }
    }

    public String address() {
        return "/dagsordener/" + meeting.id();
    }

    /** How long the items are thought to take, as far as anybody has said. */
    public int minutes() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.minutes()))
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many items nobody has said the length of. */
    public long untimed() {
        return rows.stream()
                .filter(row -> !row.heading() && row.minutes() == null)
                .count();
    }

    /** Whether what was sent out has been withdrawn, all of it. */
    public boolean withdrawn() {
        return sentOut() && sent.stream().allMatch(Sent::withdrawn);
    }

    public boolean sentOut() {
        return sent.stream().anyMatch(one -> one.dispatch().kind() == EditionKind.AGENDA);
    }
}
