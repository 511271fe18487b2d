package dk.raadslag.agenda.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.DecidedOpenness;
import dk.raadslag.agenda.Doors;
import dk.raadslag.agenda.web.AgendaView.Row;
import dk.raadslag.paper.Closings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.PlannedClosing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the secretary sees of closed items. */
@Component
class DoorRoom {

    private final Readings readings;
    private final Closings closings;
    private final Doors doors;
    private final Papers papers;
    private final People people;
    private final Clock clock;

    DoorRoom(Readings readings, Closings closings, Doors doors, Papers papers, People people, Clock clock) {
        this.readings = readings;
        this.closings = closings;
        this.doors = doors;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    /** By the ids of the items; those that are cases only. */
    Map<Long, ClosedItem> of(Reader reader, List<Row> rows) {
        Map<Long, DecidedOpenness> decided =
                doors.decided(reader, rows.stream().map(Row::id).toList());
        Map<Long, ClosedItem> items = new HashMap<>();
        for (Row row : rows) {
            Paper paper = row.paper();
            if (paper != null) items.put(row.id(), item(reader, paper, decided.get(row.id())));
        }
        return items;
    }

    private ClosedItem item(Reader reader, Paper paper, @Nullable DecidedOpenness decided) {
        PlannedClosing planned = closings.of(reader, paper).orElse(null);
        String by = planned == null ? "" : name(reader, planned.by());
        return new ClosedItem(planned, by, paper.head().printedClosure(), decided);
    }

    private String name(Reader reader, long person) {
        return readings.as(reader, () -> people.byId(person)).map(Person::name).orElse("");
    }

    /**
     * The closed cases of the reader's committees that somebody is to look at again, those that waited longest first.
     */
    List<PaperSummary> toReview(Reader reader) {
        LocalDate today = LocalDate.now(clock);
        return papers.all(reader).stream()
                .filter(paper -> isDue(paper, today))
                .filter(paper -> paper.committees().stream()
                        .anyMatch(committee -> reader.tokens().contains(Token.secretary(committee))))
                .sorted(Comparator.comparing(
                        paper -> Objects.requireNonNull(paper.head().reviewOn())))
                .toList();
    }

    private static boolean isDue(PaperSummary paper, LocalDate today) {
        LocalDate review = paper.head().reviewOn();
        return paper.head().closed() && review != null && !review.isAfter(today);
    }
}
