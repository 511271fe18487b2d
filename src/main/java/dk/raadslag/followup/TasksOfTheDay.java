package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.approval.DayCard;
import dk.raadslag.approval.DayCards;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts somebody's open tasks on the page of their day. */
@Component
class TasksOfTheDay implements DayCards {

    private final FollowUps followUps;
    private final TaskViews views;

    TasksOfTheDay(FollowUps followUps, TaskViews views) {
        this.followUps = followUps;
        this.views = views;
    }

    @Override
    public Optional<DayCard> of(Reader reader) {
        List<DayCard.Line> lines = views.lines(reader, followUps.mine(reader)).stream()
                .filter(line -> line.task().open())
                .map(line -> new DayCard.Line(
                        line.task().what(), line.address(), line.task().due().day(), line.overdue()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayCard("followups.day", lines, "followups.day.more", "/opfoelgning"));
    }
}
