package dk.raadslag.proofreading;

import java.util.Locale;

/** What Danish names are spelt by turns with: Gaard and Gård, Sofie and Sophie, Carsten and Karsten. */
final class SoundsAlike {

    private SoundsAlike() {}

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ch", "k")
                .replace("ck", "k")
                .replace('c', 'k')
                .replace('w', 'v')
                .replace('z', 's')
                .replace('é', 'e')
                .replace('y', 'i')
                .replace("x", "ks")
                .replaceAll("(.)\\1", "$1");
    }
}
