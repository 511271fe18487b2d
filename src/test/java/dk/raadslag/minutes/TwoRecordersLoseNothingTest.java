package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each recorder adds words of their own to what they last read; whatever was acknowledged stands in the end. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class TwoRecordersLoseNothingTest {

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private Recording recording;

    @Autowired
    private Protocol protocol;

    private Reader karen;
    private Reader poul;
    private Meeting meeting;
    private List<Long> items;

    @BeforeEach
    void open() {
        Committee committee = office.committee();
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        poul = office.seat(office.hire("Poul Agger"), committee, MembershipRole.MINUTE_TAKER);
        var at = LocalDateTime.of(2031, 3, 12, 9, 0);
        meeting = readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
        items = agendas.begin(karen, meeting, List.of(item("Budget"), item("Eventuelt"))).items().stream()
                .map(item -> item.id())
                .toList();
    }

    private static NewItem item(String title) {
        return new NewItem(ItemKind.PLAIN, title, null);
    }

    /** Somebody with a page open, as it was when it was last answered, and saves whose answers were lost. */
    private final class Desk {

        private final Reader reader;
        private final String name;
        private final Map<Long, Written> seen = new HashMap<>();
        private final Map<Long, List<String>> acknowledged = new HashMap<>();
        private int words;

        Desk(Reader reader, String name) {
            this.reader = reader;
            this.name = name;
        }

        void add(long item, boolean answerLost) {
            Written from = seen.getOrDefault(item, Written.NOTHING);
            String word = name + words++;
            RichText text = RichText.of(Paragraph.of((PlainText.of(from.text()) + " " + word).strip()));
            var save = new Save<>(from.version(), UUID.randomUUID(), text);
            if (answerLost) recording.write(reader, meeting, item, Passage.DECISION, save);
            switch (recording.write(reader, meeting, item, Passage.DECISION, save)) {
                case Saving.Saved<RichText> saved -> {
                    acknowledged.computeIfAbsent(item, _ -> new ArrayList<>()).add(word);
                    seen.put(item, new Written(saved.version(), saved.content(), saved.at(), 0));
                }
                case Saving.Stale<RichText> stale ->
                    seen.put(item, new Written(stale.version(), stale.content(), stale.at(), stale.by()));
            }
        }
    }

    private void assertNothingIsLost(Desk... desks) {
        for (long item : items) {
            List<String> all = new ArrayList<>();
            for (Desk desk : desks) all.addAll(desk.acknowledged.getOrDefault(item, List.of()));
            String text =
                    protocol.of(karen, meeting, item).passage(Passage.DECISION).plain();
            assertThat(List.of(text.split(" "))).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inWhateverOrderTheySave(long seed) {
        Random chance = new Random(seed);
        Desk first = new Desk(karen, "k");
        Desk second = new Desk(poul, "p");
        for (int n = 0; n < 40; n++) {
            Desk desk = chance.nextBoolean() ? first : second;
            desk.add(items.get(chance.nextInt(items.size())), chance.nextInt(5) == 0);
        }

        assertNothingIsLost(first, second);
    }

    @Test
    void whenTheySaveAtTheSameMoment() throws Exception {
        Desk first = new Desk(karen, "k");
        Desk second = new Desk(poul, "p");
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            List<Future<?>> writing = new ArrayList<>();
            for (Desk desk : List.of(first, second))
                writing.add(desks.submit(() -> {
                    for (int n = 0; n < 40; n++) desk.add(items.get(n % 3 == 0 ? 1 : 0), false);
                }));
            for (Future<?> one : writing) one.get();
        }

        assertNothingIsLost(first, second);
    }
}
