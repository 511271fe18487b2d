package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.RichText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresInPrintTest {

    private static final Printout FIGURE = Samples.holding(RichText.of(
            new BulletList(List.of(new ListItem(List.of(new Figure("a.png", "Søjlerne falder", "Figur 1")))))));

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY})
    void a_picture_is_drawn_with_its_alternative_in_the_tags(int type) throws IOException {
        byte[] picture = Samples.picture(type);
        Samples.Outcome outcome = Samples.print(FIGURE.with(_ -> picture));
        PdfCheck.assertAccessibleAndLasting(outcome.pdf());
        assertThat(outcome.printed().complete()).isTrue();
        assertThat(pictures(outcome.pdf())).isEqualTo(1);
        assertThat(PdfCheck.text(outcome.pdf())).contains("Figur 1").doesNotContain("Søjlerne");
    }

    @Test
    void a_picture_that_is_not_there_is_told_in_words_and_reported() throws IOException {
        Samples.Outcome outcome = Samples.print(FIGURE);
        assertThat(outcome.printed().pictures()).containsExactly("a.png");
        assertThat(pictures(outcome.pdf())).isZero();
        assertThat(PdfCheck.text(outcome.pdf())).contains("Søjlerne falder", "Figur 1");
        PdfCheck.assertAccessibleAndLasting(outcome.pdf());
    }

    @Test
    void a_file_that_is_no_picture_is_told_in_words() {
        byte[] broken = "GIF89a og ikke mere".getBytes(StandardCharsets.UTF_8);
        assertThat(Samples.print(FIGURE.with(_ -> broken)).printed().pictures()).containsExactly("a.png");
    }

    @Test
    void nothing_is_fetched() {
        List<String> asked = new ArrayList<>();
        Printout printout = Samples.holding(RichText.of(new Figure("file:///etc/passwd", "Billede", null)));
        Samples.Outcome outcome = Samples.print(printout.with(source -> {
            asked.add(source);
            return null;
        }));
        assertThat(asked).containsExactly("file:///etc/passwd");
        assertThat(outcome.printed().pictures()).containsExactly("file:///etc/passwd");
    }

    private static long pictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            long count = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                if (document.getPage(0).getResources().isImageXObject(name)) count++;
            }
            return count;
        }
    }
}
