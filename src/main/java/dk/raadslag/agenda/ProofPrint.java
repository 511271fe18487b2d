package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.NewEdition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An agenda as it would be if it were sent out now; nothing is kept. */
@Component
public class ProofPrint {

    private final Agendas agendas;
    private final AgendaContent content;

    ProofPrint(Agendas agendas, AgendaContent content) {
        this.agendas = agendas;
        this.content = content;
    }

    /** Empty when nobody has begun the agenda. */
    public Optional<NewEdition> of(Reader secretary, Meeting meeting) {
        return agendas.of(secretary, meeting).map(agenda -> content.proof(secretary, agenda));
    }
}
