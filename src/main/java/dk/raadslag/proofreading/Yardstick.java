package dk.raadslag.proofreading;

/**
 * What texts are read by at one moment.
 *
 * @param context what they are read in the light of
 * @param style what their findings mean
 */
public record Yardstick(Context context, HouseStyle style) {

    public Yardstick with(Context other) {
        return new Yardstick(other, style);
    }
}
