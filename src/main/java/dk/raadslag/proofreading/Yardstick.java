package dk.raadslag.proofreading;

import java.time.LocalDate;

/**
 * What texts are read by at one moment.
 *
 * @param context what they are read in the light of
 * @param style what their findings mean
 */
public record Yardstick(Context context, HouseStyle style) {

    /** Where nothing is known but the day, and nobody has decided on anything. */
    public static Yardstick on(LocalDate today) {
        return new Yardstick(Context.on(today), HouseStyle.USUAL);
    }

    public Yardstick with(Context other) {
        return new Yardstick(other, style);
    }

    /** The same without advice. */
    public Yardstick strict() {
        return new Yardstick(context, style.strict());
    }
}
