package dk.raadslag.richtext;

import java.util.List;

/**
 * A change in words.
 *
 * @param gone the words it takes out, as plain text
 * @param come the words it puts in, as plain text
 * @param part what of the text it is a change of
 */
public record ToldChange(Change change, String gone, String come, ChangedPart part) {

    static ToldChange of(Flat standing, Flat proposed, Change change) {
        List<Piece> goes = standing.between(change.fromBase(), change.toBase());
        List<Piece> comes = proposed.between(change.from(), change.to());
        return new ToldChange(change, ChangedPart.words(goes), ChangedPart.words(comes), ChangedPart.of(goes, comes));
    }
}
