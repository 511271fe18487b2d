package dk.raadslag.adoption;

import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/**
 * The ways of docs/states.md walked at random, each act as whoever may do it and in any order. Whatever was done, an
 * edition never changes, no closed word reaches anybody outside, and minutes hold a decision under every item.
 */
@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class, Walker.class})
@SuppressWarnings("NullAway.Init")
class EveryWayThroughAMeetingTest {

    @Autowired
    private Walker walker;

    @BeforeProperty
    void start() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
    }

    @Property(tries = 20)
    void keepsEditionsWholeDecidedAndClosed(@ForAll("walks") List<Step> walk) {
        Walk done = walker.walk(walk);
        Statistics.label("minutes published")
                .collect(done.published() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        Arbitrary<Act> act = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Act.class)), Tuple.of(1, Arbitraries.just(Act.GO_ON)));
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 11);
        return Combinators.combine(act, which, which)
                .as(Step::new)
                .list()
                .ofMinSize(15)
                .ofMaxSize(60);
    }
}
