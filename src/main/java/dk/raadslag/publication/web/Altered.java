package dk.raadslag.publication.web;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Hunk;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.Words;
import dk.raadslag.richtext.Words.Fate;
import java.util.List;

/** A change as words that came, went and stayed. */
public final class Altered {

    private Altered() {}

    /** The words of the changed block in reading order. */
    public static List<Words> words(Hunk hunk) {
        return switch (hunk) {
            case Hunk.Inserted inserted -> whole(Fate.INSERTED, inserted.block());
            case Hunk.Deleted deleted -> whole(Fate.DELETED, deleted.block());
            case Hunk.Changed changed -> changed.words();
        };
    }

    private static List<Words> whole(Fate fate, Block block) {
        return List.of(new Words(fate, PlainText.of(RichText.lifted(List.of(block)))));
    }
}
