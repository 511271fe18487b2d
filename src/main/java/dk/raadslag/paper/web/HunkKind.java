package dk.raadslag.paper.web;

import dk.raadslag.richtext.Change;
import dk.raadslag.richtext.ChangedPart;
import dk.raadslag.richtext.Proposal;

/** How a change is shown: as words that came and went, or told. */
enum HunkKind {
    INSERTED,
    DELETED,
    CHANGED,
    /** A part of the text that came, went or was turned into another. */
    STRUCTURE;

    static HunkKind of(Proposal text, Change change) {
        return text.part(change) == ChangedPart.WORDS ? fate(text, change) : STRUCTURE;
    }

    static HunkKind fate(Proposal text, Change change) {
        if (change.fromBase() == change.toBase()) return INSERTED;
        if (change.from() == change.to()) return DELETED;
        return text.gone(change).equals(text.come(change)) ? STRUCTURE : CHANGED;
    }
}
