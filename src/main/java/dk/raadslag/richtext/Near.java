package dk.raadslag.richtext;

import dk.raadslag.richtext.Piece.Letter;
import java.util.List;

/** The words on either side of a place, within its paragraph and as far as whole words go. */
final class Near {

    /** In letters. */
    private static final int FAR = 50;

    private static final String CUT = "…";

    private Near() {}

    static String before(Flat text, int position) {
        String words = line(text.between(0, position).reversed()).reverse().toString();
        return words.length() < FAR ? words : CUT + words.substring(words.indexOf(' ') + 1);
    }

    static String after(Flat text, int position) {
        String words = line(text.between(position, text.length())).toString();
        return words.length() < FAR ? words : words.substring(0, Math.max(0, words.lastIndexOf(' '))) + CUT;
    }

    private static StringBuilder line(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            if (!(piece instanceof Letter letter) || line.length() >= FAR) break;
            line.appendCodePoint(letter.point());
        }
        return line;
    }
}
