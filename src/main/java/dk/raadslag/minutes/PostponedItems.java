package dk.raadslag.minutes;

import dk.raadslag.agenda.Agendas;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.proceedings.MeetingClosed;
import dk.raadslag.proceedings.MeetingReopened;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a meeting closes, what it put off goes onto the later agenda; when its record is opened again, comes back. */
@Component
class PostponedItems {

    private final Protocol protocol;
    private final Agendas agendas;
    private final Meetings meetings;

    PostponedItems(Protocol protocol, Agendas agendas, Meetings meetings) {
        this.protocol = protocol;
        this.agendas = agendas;
        this.meetings = meetings;
    }

    @EventListener
    void on(MeetingClosed closed) {
        each(closed.meeting(), (item, postponed) -> {
            Meeting to = later(closed.meeting(), postponed);
            agendas.postpone(closed.by(), closed.meeting(), item, to);
        });
    }

    @EventListener
    void on(MeetingReopened reopened) {
        each(reopened.meeting(), (item, _) -> agendas.unpostpone(reopened.by(), reopened.meeting(), item));
    }

    private void each(Meeting meeting, BiConsumer<Long, Conclusion.Postponed> how) {
        Map<Long, ItemMinutes> recorded = protocol.whole(meeting);
        recorded.forEach((item, minutes) -> {
            if (minutes.conclusion() instanceof Conclusion.Postponed postponed) how.accept(item, postponed);
        });
    }

    /** A meeting that was cancelled or moved before this one since is no place to put anything off to; the next is. */
    private @Nullable Meeting later(Meeting from, Conclusion.Postponed postponed) {
        if (postponed.to() == null) return null;
        return meetings.byId(postponed.to())
                .filter(to -> !to.cancelled() && to.startsAt().isAfter(from.startsAt()))
                .filter(to -> to.committee().id() == from.committee().id())
                .orElse(null);
    }
}
