package dk.raadslag.agenda;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.paper.Papers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Hands an agenda that is sent out over to those who hold the meeting: they see its items and how long each is thought
 * to take. The cases themselves they read as it was sent to them.
 */
@Component
class HandingOver {

    private final AgendaTable table;
    private final Papers papers;

    HandingOver(AgendaTable table, Papers papers) {
        this.table = table;
        this.papers = papers;
    }

    /** Within the clerk's transaction of the dispatch. */
    void handOver(Reader secretary, Agenda agenda) {
        UUID meeting = agenda.meeting().id();
        long committee = agenda.meeting().committee().id();
        table.admit(
                meeting,
                Audience.of(
                        Token.secretary(committee),
                        Token.recorder(committee),
                        Token.committee(committee),
                        Token.meeting(meeting)));
        agenda.papers()
                .forEach(item -> papers.byId(secretary, item.paperId())
                        .ifPresent(paper -> table.plan(item.id(), paper.head().minutes())));
    }
}
