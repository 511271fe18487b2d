package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PrintingWithinTheMemoryTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void ten_thousand_items_are_refused_where_they_do_not_fit_and_nothing_is_written() {
        EditionPdf small = new EditionPdf(Workroom.within(512 * MEGABYTE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> small.write(Samples.of(BakkedalMinutes.chefforum(10_000)), out))
                .isInstanceOf(TooLargeToPrint.class)
                .hasMessageContaining("enkeltvis");
        assertThat(out.size()).isZero();
    }

    @Test
    void one_waits_until_another_has_left() throws InterruptedException {
        Workroom room = Workroom.within(400_000);
        CountDownLatch entered = new CountDownLatch(1);
        Workroom.Place first = room.enter(600);
        Thread.ofVirtual().start(() -> {
            try (Workroom.Place _ = room.enter(600)) {
                entered.countDown();
            }
        });
        assertThat(entered.getCount()).isEqualTo(1);
        first.close();
        assertThat(entered.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_small_one_need_not_wait() {
        Workroom room = Workroom.within(400_000);
        try (Workroom.Place _ = room.enter(600);
                Workroom.Place second = room.enter(400)) {
            assertThat(second).isNotNull();
        }
    }
}
