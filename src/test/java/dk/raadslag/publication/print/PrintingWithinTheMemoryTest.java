package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.RichText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    @Test
    void pictures_that_do_not_fit_are_not_all_drawn_first() {
        Block[] figures = IntStream.range(0, 50)
                .mapToObj(n -> new Figure(n + ".png", "Søjlerne falder", null))
                .toArray(Block[]::new);
        byte[] picture = Samples.picture(BufferedImage.TYPE_INT_RGB);
        List<String> drawn = new ArrayList<>();
        Printout printout = Samples.holding(RichText.of(figures)).with(source -> {
            drawn.add(source);
            return picture;
        });
        int one = Objects.requireNonNull(PrintablePicture.dataAddress(picture)).length();
        EditionPdf small = new EditionPdf(Workroom.within(400L * 3 * one));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> small.write(printout, out)).isInstanceOf(TooLargeToPrint.class);
        assertThat(drawn).hasSizeLessThanOrEqualTo(4);
        assertThat(out.size()).isZero();
    }
}
