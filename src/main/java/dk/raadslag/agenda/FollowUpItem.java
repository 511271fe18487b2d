package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaTable.Row;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Section;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The item under which a meeting takes up what earlier ones agreed is to be done; it comes by itself. */
@Component
class FollowUpItem {

    private final ObjectProvider<LaterBusiness> business;
    private final AgendaTable table;
    private final Placing placing;
    private final Vocabulary vocabulary;

    FollowUpItem(ObjectProvider<LaterBusiness> business, AgendaTable table, Placing placing, Vocabulary vocabulary) {
        this.business = business;
        this.table = table;
        this.placing = placing;
        this.vocabulary = vocabulary;
    }

    /** Whether there is something to take up, and no item for it. */
    boolean missing(Reader secretary, Meeting meeting) {
        boolean there = table.items(meeting.id()).stream().anyMatch(AgendaItem.FollowUp.class::isInstance);
        return !there && business.stream().anyMatch(each -> each.due(secretary, meeting));
    }

    /** Puts it after the standing items that open an agenda that is held, when it is missing there. */
    void land(Reader secretary, Meeting meeting, Stamp by) {
        if (missing(secretary, meeting))
            placing.opening(meeting, Row.of(new NewItem(ItemKind.FOLLOW_UP, title(), null)), by);
    }

    String title() {
        return vocabulary.in(Language.DA).text("agendas.followUp");
    }

    List<Section> sections(Reader secretary, Meeting meeting) {
        return business.stream()
                .flatMap(each -> each.sections(secretary, meeting).stream())
                .toList();
    }
}
