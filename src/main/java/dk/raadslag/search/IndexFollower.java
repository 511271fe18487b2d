package dk.raadslag.search;

import dk.raadslag.publication.EditionsChanged;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Follows the editions while the application runs: at once when this process changes them, else every other second. */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Indexing indexing;
    final Semaphore nudges = new Semaphore(0);
    private volatile @Nullable Thread following;

    IndexFollower(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public void start() {
        Thread thread = Thread.ofPlatform().name("search-index").unstarted(this::follow);
        following = thread;
        thread.start();
    }

    /** Only then can the change be seen from here; one outside a transaction is there already. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(EditionsChanged event) {
        nudges.release();
    }

    private void follow() {
        while (isRunning()) {
            try {
                if (!indexing.follow()) indexing.commit();
            } catch (SearchUnavailable e) {
                log.debug("Another process keeps the search index", e);
            } catch (RuntimeException e) {
                log.error("The search index cannot follow the editions just now", e);
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (nudges.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) nudges.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            following = null;
        }
    }

    @Override
    public void stop() {
        Thread thread = following;
        following = null;
        nudges.release();
        if (thread != null) await(thread);
    }

    private void await(Thread thread) {
        try {
            thread.join();
            indexing.commit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SearchUnavailable e) {
            log.debug("There is nothing to commit", e);
        }
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }
}
