package dk.raadslag.proofreading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.proofreading.LabelledSet.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Precision and recall on the labelled set; a case that fails is printed with what was found instead. */
class WhatIsFoundAndWhatIsNotTest {

    private static final int FEWEST_CASES = 150;
    private static final double LEAST = 0.95;
    private static final double LEAST_OF_ONE_CHECK = 0.85;

    /** How often a check was right, cried wolf, and slept. */
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        void add(Score other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
        }

        String row(String name) {
            return "%-26s %4d right %3d wrong %3d missed   precision %.3f   recall %.3f"
                    .formatted(name, right, wrong, missed, precision(), recall());
        }
    }

    @Test
    void the_checks_find_what_is_planted_and_leave_the_rest_alone() {
        Map<String, Score> scores = new TreeMap<>();
        for (CheckKey check : CheckKey.values()) scores.put(check.key(), new Score());
        List<Labelled> cases = LabelledSet.fragments();
        cases.forEach(one -> score(one, scores));
        Score all = new Score();
        scores.values().forEach(all::add);

        scores.forEach((check, score) -> System.out.println(score.row(check)));
        System.out.println(all.row("all of " + cases.size() + " fragments"));
        assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST);
        assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST);
        assertThat(scores).allSatisfy((check, score) -> {
            assertThat(score.right).as(check + " is planted").isPositive();
            assertThat(score.precision()).as(check).isGreaterThanOrEqualTo(LEAST_OF_ONE_CHECK);
            assertThat(score.recall()).as(check).isGreaterThanOrEqualTo(LEAST_OF_ONE_CHECK);
        });
    }

    private static void score(Labelled one, Map<String, Score> scores) {
        List<Finding> findings = new Proofreading().check(Fragment.read(one.written()), Bakkedal.context());
        List<String> missed = new ArrayList<>(one.expected());
        boolean odd = false;
        for (Finding finding : findings) {
            Score score = requireNonNull(scores.get(finding.check().key()));
            if (missed.remove(finding.check().key())) {
                score.right++;
            } else {
                score.wrong++;
                odd = true;
            }
        }
        missed.forEach(check -> requireNonNull(scores.get(check)).missed++);
        if (odd || !missed.isEmpty()) System.out.println(one + " gave " + findings);
    }
}
