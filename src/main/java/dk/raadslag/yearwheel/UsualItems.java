package dk.raadslag.yearwheel;

import dk.raadslag.committee.CommitteeFounded;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a new committee what every meeting has; its secretaries may change all of it. */
@Component
class UsualItems {

    private final StandingItemTable table;
    private final Vocabulary vocabulary;
    private final Clock clock;

    UsualItems(StandingItemTable table, Vocabulary vocabulary, Clock clock) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @EventListener
    void founded(CommitteeFounded founded) {
        Words words = vocabulary.in(Language.DA);
        for (NewStandingItem item : List.of(
                NewStandingItem.usual(StandingKind.TOPIC, words.text("yearwheel.usual.agenda"), AgendaPlace.OPENING),
                NewStandingItem.usual(
                        StandingKind.LAST_MINUTES, words.text("yearwheel.usual.minutes"), AgendaPlace.OPENING),
                NewStandingItem.usual(StandingKind.TOPIC, words.text("yearwheel.usual.other"), AgendaPlace.CLOSING)))
            table.insert(founded.committee().id(), item, LocalDate.now(clock), clock.instant(), null);
    }
}
