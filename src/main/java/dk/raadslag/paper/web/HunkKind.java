package dk.raadslag.paper.web;

import dk.raadslag.richtext.Change;
import dk.raadslag.richtext.ChangedPart;
import dk.raadslag.richtext.ToldChange;

/** How a change is shown: as words that came and went, or told. */
enum HunkKind {
    INSERTED,
    DELETED,
    CHANGED,
    /** A part of the text that came, went or was turned into another. */
    STRUCTURE;

    static HunkKind of(ToldChange told) {
        return told.part() == ChangedPart.WORDS ? fate(told) : STRUCTURE;
    }

    static HunkKind fate(ToldChange told) {
        Change change = told.change();
        if (change.fromBase() == change.toBase()) return INSERTED;
        if (change.from() == change.to()) return DELETED;
        return told.gone().equals(told.come()) ? STRUCTURE : CHANGED;
    }
}
