package dk.raadslag.paper.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingPicturesTest {

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
    void aPictureIsKnownByItsBytesAndMeasured(String format, FileKind kind) {
        CheckedPicture picture = CheckedPicture.of(Files.picture(format, 30, 20));
        assertThat(picture.kind()).isEqualTo(kind);
        assertThat(picture.width()).isEqualTo(30);
        assertThat(picture.height()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "'VP8X....\u0000\u0000\u0000\u0000\u001d\u0000\u0000\u0013\u0000\u0000'",
        "'VP8L..../\u001d\u00c0\u0004\u0000.....'",
        "'VP8 ....\u0000\u0000\u0000\u009d\u0001\u002a\u001e\u0000\u0014\u0000'"
    })
    void webpIsMeasuredInItsThreeForms(String chunk) {
        CheckedPicture picture = CheckedPicture.of(("RIFF....WEBP" + chunk).getBytes(ISO_8859_1));
        assertThat(picture.width()).isEqualTo(30);
        assertThat(picture.height()).isEqualTo(20);
    }

    private static void assertRefused(byte[] bytes, FileRule rule) {
        assertThatThrownBy(() -> CheckedPicture.of(bytes))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertRefused(new byte[0], FileRule.EMPTY);
        assertRefused(Files.PDF, FileRule.NO_PICTURE);
        assertRefused(Files.PROGRAM, FileRule.NO_PICTURE);
        assertRefused("<svg onload=alert(1)>".getBytes(ISO_8859_1), FileRule.NO_PICTURE);
        assertRefused("RIFF....WEBP".getBytes(ISO_8859_1), FileRule.NO_PICTURE);
        for (String format : new String[] {"png", "jpg", "gif"})
            assertRefused(Arrays.copyOf(Files.picture(format, 30, 20), 10), FileRule.NO_PICTURE);
    }

    @Test
    void aPictureHasLimits() {
        assertRefused(Files.picture("png", 10_001, 1), FileRule.TOO_MANY_PIXELS);
        assertRefused(Arrays.copyOf(Files.picture("png", 2, 2), (int) CheckedPicture.LARGEST + 1), FileRule.TOO_LARGE);
    }
}
