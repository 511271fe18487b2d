package dk.raadslag.importing.exported;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Outline;
import dk.raadslag.importing.Reading;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Participant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agenda or minutes of an export while they are gathered. */
public final class ExportedMeeting {

    private final EditionKind kind;
    private final String committee;
    private final List<Participant> participants = new ArrayList<>();
    private final List<ExportedItem> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private boolean held;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable LocalTime endTime;
    private @Nullable String place;
    private @Nullable String sourceId;

    public ExportedMeeting(EditionKind kind, String committee, List<Finding> findings) {
        this.kind = kind;
        this.committee = committee.replaceAll("\\s+", " ").strip();
        this.findings.addAll(findings);
        this.held = kind == EditionKind.MINUTES;
    }

    /** Whether the meeting has been held, so that decisions are its own; minutes are always of such a meeting. */
    public ExportedMeeting held(boolean told) {
        held |= told;
        return this;
    }

    public ExportedMeeting date(Optional<LocalDate> day) {
        date = day.orElse(null);
        return this;
    }

    /** When it begins and ends; midnight is a system's way of saying that nobody gave the time. */
    public ExportedMeeting times(Optional<LocalTime> begin, Optional<LocalTime> end) {
        time = begin.filter(given -> !given.equals(LocalTime.MIDNIGHT)).orElse(null);
        endTime = end.filter(given -> !given.equals(LocalTime.MIDNIGHT)).orElse(null);
        return this;
    }

    public ExportedMeeting place(String printed) {
        place = printed.isBlank() ? null : printed.replaceAll("\\s+", " ").strip();
        return this;
    }

    public ExportedMeeting sourceId(String id) {
        sourceId = id.isBlank() ? null : id;
        return this;
    }

    public void participant(Participant participant) {
        if (!participant.name().isBlank()) participants.add(participant);
    }

    public void item(ExportedItem item) {
        items.add(item);
    }

    public void find(Finding finding) {
        findings.add(finding);
    }

    /** What came of it: an edition's content, or an outline when committee, date or items are missing. */
    public Reading reading() {
        items.forEach(item -> findings.addAll(item.findings()));
        List<Item> finished = items.stream().map(item -> item.of(date, held)).toList();
        return committee.isEmpty() || date == null || items.isEmpty()
                ? Reading.of(outline(finished), findings)
                : new Reading(new Content(kind, head(date), finished), findings);
    }

    private Outline outline(List<Item> finished) {
        String name = committee.isEmpty() ? null : committee;
        return new Outline(kind, name, date, time, endTime, place, participants, List.of(), finished);
    }

    private Head head(LocalDate day) {
        return new Head(committee, day, time, endTime, place, participants, List.of(), sourceId);
    }
}
