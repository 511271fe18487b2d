package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** As municipalities print it: under the first item's decision, before what was decided. */
@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class TheFirstItemSaysWhoWasAwayTest {

    @Autowired
    private Office office;

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private Attendances attendances;

    @Autowired
    private MinutesDrafts drafts;

    @Autowired
    private Editions editions;

    @Test
    void beforeWhatWasDecided() {
        Held held = meetings.opened();
        Reader mette = office.seat(office.hire("Mette Skov"), held.committee(), MembershipRole.MEMBER);
        attendances.apologise(held.karen(), held.meeting(), Office.id(mette));
        attendances.leave(held.karen(), held.meeting(), Office.id(held.vagn()), new Moment.Given(null, held.closed()));
        meetings.decideAll(held);
        meetings.openDecision(held, "Indstillingen blev godkendt.");
        meetings.close(held);
        drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN);

        List<Item> items = draft(held).items().stream().map(PublishedItem::item).toList();
        assertThat(decision(items.getFirst()).lines().filter(line -> !line.isBlank()))
                .first()
                .isEqualTo("Der var afbud fra Mette Skov.");
        assertThat(decision(items.getFirst())).contains("Vagn Lund deltog").endsWith("Godkendt.");
        assertThat(items.getFirst().decision())
                .isNotNull()
                .satisfies(decided -> assertThat(decided.text()).isEqualTo("Godkendt."));
        assertThat(items.subList(1, items.size()))
                .noneMatch(item -> decision(item).contains("afbud"));
    }

    @Test
    void whoeverWasRecusedIsNamedUnderTheItemAsWell() {
        Held held = meetings.opened();
        attendances.recuse(held.karen(), held.meeting(), Office.id(held.vagn()), held.closed(), "Ejer huset");
        meetings.decideAll(held);
        meetings.openDecision(held, "Indstillingen blev godkendt.");
        meetings.close(held);
        drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN);
        List<String> decisions = draft(held).items().stream()
                .map(PublishedItem::item)
                .map(TheFirstItemSaysWhoWasAwayTest::decision)
                .toList();
        assertThat(decisions.getFirst()).startsWith("Vagn Lund deltog ikke i punkt 2 (inhabil).");
        assertThat(decisions.get(1))
                .endsWith("blev godkendt.\nVagn Lund var inhabil og deltog ikke i behandlingen af punktet.");
        assertThat(decisions.getLast()).doesNotContain("Vagn");
    }

    private Edition draft(Held held) {
        return editions.current(held.karen(), EditionAddress.of(held.meeting(), EditionKind.DRAFT_MINUTES, 1))
                .orElseThrow();
    }

    private static String decision(Item item) {
        return item.sections().stream()
                .filter(section -> section.key().equals(Section.DECISION))
                .map(section -> PlainText.of(section.text()).strip())
                .findFirst()
                .orElse("");
    }
}
