package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.EditionsChanged;
import dk.raadslag.store.RaadslagTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A follower that is told too early looks, sees nothing, and rests. */
@RaadslagTest
@Import(BeingNudgedTest.Followers.class)
@SuppressWarnings("NullAway.Init")
class BeingNudgedTest {

    @TestConfiguration
    static class Followers {
        @Bean
        IndexFollower resting(Indexing indexing) {
            return new IndexFollower(indexing) {
                @Override
                public void start() {
                    // It only counts.
                }
            };
        }
    }

    @Autowired
    private IndexFollower resting;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private PlatformTransactionManager transactions;

    private int nudges() {
        return resting.nudges.drainPermits();
    }

    @Test
    void theFollowerIsToldWhenTheChangeCanBeSeen() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(_ -> {
            news.publishEvent(new EditionsChanged());
            assertThat(nudges()).isZero();
        });
        assertThat(nudges()).isEqualTo(1);
        transaction.executeWithoutResult(begun -> {
            news.publishEvent(new EditionsChanged());
            begun.setRollbackOnly();
        });
        assertThat(nudges()).isZero();
        news.publishEvent(new EditionsChanged());
        assertThat(nudges()).isEqualTo(1);
    }
}
