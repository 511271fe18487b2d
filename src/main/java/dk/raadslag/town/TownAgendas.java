package dk.raadslag.town;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The agendas that the town's secretaries have begun and not sent out. */
@Component
class TownAgendas {

    private final Readers readers;
    private final Meetings meetings;
    private final Papers papers;
    private final Agendas agendas;

    TownAgendas(Readers readers, Meetings meetings, Papers papers, Agendas agendas) {
        this.readers = readers;
        this.meetings = meetings;
        this.papers = papers;
        this.agendas = agendas;
    }

    void begin(TownPlan plan, Map<String, Reader> citizens) {
        for (TownPlan.Begun begun : plan.agendas()) {
            long by = requireNonNull(requireNonNull(citizens.get(begun.by())).personId());
            begin(begun, readers.ofPerson(by).orElseThrow());
        }
    }

    private void begin(TownPlan.Begun begun, Reader secretary) {
        Meeting meeting = meetings.byAddress(begun.committee(), begun.meeting()).orElseThrow();
        agendas.begin(secretary, meeting);
        for (String title : begun.cases()) agendas.put(secretary, meeting, paper(secretary, title));
    }

    private Paper paper(Reader secretary, String title) {
        return papers.all(secretary).stream()
                .map(PaperSummary::id)
                .flatMap(id -> papers.byId(secretary, id).stream())
                .filter(paper -> paper.head().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
