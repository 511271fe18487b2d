package dk.raadslag.minutes;

import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.time.Instant;

/**
 * A passage as it stands.
 *
 * @param version 0 while nobody has written in it
 * @param by the id of whoever wrote last, 0 while nobody has
 */
public record Written(int version, RichText text, Instant at, long by) {

    static final Written NOTHING = new Written(0, RichText.EMPTY, Instant.EPOCH, 0);

    public boolean blank() {
        return PlainText.isBlank(plain());
    }

    public String plain() {
        return PlainText.of(text);
    }
}
