package dk.raadslag.richtext;

import java.time.Instant;

/**
 * One change that is proposed to a text and can be taken or left alone. Positions are those of a ProseMirror editor,
 * from the first up to but not with the last.
 *
 * @param fromBase and {@code toBase} what of the text as it stands goes, nothing when they are equal
 * @param from and {@code to} what of the proposed text comes instead, nothing when they are equal
 * @param by the id of whoever changed it last
 */
public record Change(int fromBase, int toBase, int from, int to, long by, Instant at) {

    boolean touches(int first, int last) {
        return from <= last && to >= first;
    }

    /** How much longer it makes the text. */
    int growth() {
        return (to - from) - (toBase - fromBase);
    }

    Change moved(int inBase, int inCurrent) {
        return new Change(fromBase + inBase, toBase + inBase, from + inCurrent, to + inCurrent, by, at);
    }

    /** The change that does this one and another and keeps what lies between. */
    Change joined(Change other) {
        Change later = at.isBefore(other.at) ? other : this;
        return new Change(
                Math.min(fromBase, other.fromBase),
                Math.max(toBase, other.toBase),
                Math.min(from, other.from),
                Math.max(to, other.to),
                later.by,
                later.at);
    }
}
