package dk.raadslag.richtext;

import dk.raadslag.richtext.Piece.Open;
import java.util.List;
import java.util.stream.Stream;

/** What of a text a change is a change of: words within a line, or the outermost of its parts. */
public enum ChangedPart {
    WORDS,
    PARAGRAPH,
    HEADING,
    LIST,
    ITEM,
    TABLE,
    ROW,
    NOTE,
    FIGURE;

    static ChangedPart of(List<Piece> gone, List<Piece> come) {
        return Stream.concat(come.stream(), gone.stream())
                .map(ChangedPart::of)
                .filter(part -> part != WORDS)
                .findFirst()
                .orElse(WORDS);
    }

    private static ChangedPart of(Piece piece) {
        return switch (piece) {
            case Piece.Picture _ -> FIGURE;
            case Open open ->
                switch (open.kind()) {
                    case PARAGRAPH -> PARAGRAPH;
                    case HEADING -> HEADING;
                    case BULLETS, NUMBERS -> LIST;
                    case ITEM -> ITEM;
                    case TABLE -> TABLE;
                    case ROW, CELL -> ROW;
                    case NOTE -> NOTE;
                };
            case Piece.Letter _, Piece.Break _, Piece.Close _ -> WORDS;
        };
    }

    /** With the spaces around them where they stand within a line. */
    static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Letter letter -> words.appendCodePoint(letter.point());
                case Piece.Picture picture -> words.append(picture.figure().alt());
                case Piece.Break _, Open _, Piece.Close _ -> {
                    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
                }
            }
        }
        boolean line = pieces.stream().allMatch(piece -> of(piece) == WORDS && !(piece instanceof Piece.Close));
        return line ? words.toString() : words.toString().strip();
    }
}
