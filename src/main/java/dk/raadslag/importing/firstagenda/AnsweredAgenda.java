package dk.raadslag.importing.firstagenda;

import static dk.raadslag.importing.firstagenda.Answer.isTrue;
import static dk.raadslag.importing.firstagenda.Answer.text;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.exported.ExportedMeeting;
import dk.raadslag.importing.exported.Names;
import dk.raadslag.importing.exported.Times;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Participant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An answer: {@code Udvalg}, {@code Moede} and {@code Dagsordenpunkter}. */
final class AnsweredAgenda {

    private final JsonNode agenda;
    private final JsonNode committee;
    private final JsonNode meeting;
    private final boolean added;
    private final List<Finding> findings;

    AnsweredAgenda(JsonNode agenda, List<Finding> findings) {
        this(agenda, agenda, false, findings);
    }

    private AnsweredAgenda(JsonNode agenda, JsonNode main, boolean nested, List<Finding> findings) {
        this.agenda = agenda;
        this.committee = agenda.path("Udvalg").isObject() ? agenda.path("Udvalg") : main.path("Udvalg");
        this.meeting = agenda.path("Moede").isObject() ? agenda.path("Moede") : main.path("Moede");
        this.added = nested || isTrue(meeting, "IsSupplementaryAgenda") || isTrue(agenda, "TillaegsDagsorden");
        this.findings = findings;
    }

    /** The supplementary agenda inside the answer about the main one, whose meeting it shares. */
    static AnsweredAgenda addedTo(JsonNode main, JsonNode added, List<Finding> findings) {
        return new AnsweredAgenda(added, main, true, findings);
    }

    Reading reading() {
        Optional<LocalDateTime> begin = Times.local(text(meeting, "Dato", "MeetingBeginUtc"));
        Optional<LocalDateTime> end = Times.local(text(meeting, "MeetingEndUtc"));
        ExportedMeeting read = new ExportedMeeting(kind(), text(committee, "Navn"), findings)
                .date(begin.map(LocalDateTime::toLocalDate))
                .times(begin.map(LocalDateTime::toLocalTime), end.map(LocalDateTime::toLocalTime))
                .place(text(meeting, "Sted"))
                .sourceId(text(agenda, "Id"))
                .held(isHeld());
        for (JsonNode person : meeting.path("Moededeltagere")) read.participant(participant(person));
        int position = 0;
        for (JsonNode item : agenda.path("Dagsordenpunkter")) read.item(new AnsweredItem(item, ++position).item());
        return read.reading();
    }

    private EditionKind kind() {
        // Its minutes, taken as minutes, would stand as a correction of those of the main agenda.
        if (added || name().contains("tillæg")) return EditionKind.SUPPLEMENTARY_AGENDA;
        return isHeld() ? EditionKind.MINUTES : EditionKind.AGENDA;
    }

    private boolean isHeld() {
        return name().contains("referat") || name().isEmpty() && isTrue(meeting, "Afsluttet");
    }

    private String name() {
        return text(meeting, "Navn").toLowerCase(Locale.ROOT);
    }

    private static Participant participant(JsonNode person) {
        boolean away = isTrue(person, "Absent") || isTrue(person, "ParticipationCancelled");
        String attendance = person.path("AttendanceType").isString() ? text(person, "AttendanceType") : "";
        return Names.participant(text(person, "Name", "Navn"), attendance, away ? "afbud" : "");
    }
}
