package dk.raadslag.richtext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it stands and a text as it is proposed, both clean, with the changes that lead from one to the other. To
 * accept all gives the proposed text, to reject all the one that stands; any change can be accepted or rejected alone,
 * in any order, and leaves two texts again.
 *
 * @param changes in the order of the text
 */
public record Proposal(RichText base, RichText current, List<Change> changes) {

    public Proposal {
        changes = List.copyOf(changes);
    }

    /** A text to which nothing is proposed. */
    public static Proposal of(RichText text) {
        return new Proposal(text, text, List.of());
    }

    /** Whether nothing stands that anybody could see. */
    public boolean isBlank() {
        return PlainText.isBlank(PlainText.of(base));
    }

    /** The text is proposed in full as {@code next}; what others have proposed and it keeps stays theirs. */
    public Proposal suggested(RichText next, long by, Instant at) {
        Flat proposed = Flat.of(next);
        List<Change> step = FlatDifferences.between(Flat.of(current), proposed, by, at);
        return new Proposal(base, next, attributed(Flat.of(base), proposed, step, by, at));
    }

    /**
     * The text is written as {@code next}: what was changed outside the proposed changes stands at once. What was
     * changed within one, or cannot stand without one, is proposed.
     */
    public Proposal written(RichText next, long by, Instant at) {
        if (changes.isEmpty()) return of(next);
        Flat before = Flat.of(current);
        Flat written = Flat.of(next);
        Flat standing = Flat.of(base);
        List<Change> proposed = new ArrayList<>();
        List<Change> step = new Units(before, written).of(FlatDifferences.between(before, written, by, at));
        for (Change change : step.reversed()) {
            Flat with = touchesProposed(change) ? standing : applied(standing, written, change);
            boolean stands = with != standing && with.isText();
            if (stands) standing = with;
            else proposed.addFirst(change);
        }
        return new Proposal(standing.text(), next, attributed(standing, written, step, proposed, by, at));
    }

    /** Here the text before the step is the base of its changes. */
    private boolean touchesProposed(Change step) {
        return changes.stream().anyMatch(change -> change.touches(step.fromBase(), step.toBase()));
    }

    private Flat applied(Flat standing, Flat written, Change step) {
        int growth = changes.stream()
                .filter(change -> change.to() <= step.fromBase())
                .mapToInt(Change::growth)
                .sum();
        return standing.with(step.fromBase() - growth, step.toBase() - growth, written.between(step.from(), step.to()));
    }

    private List<Change> attributed(Flat standing, Flat next, List<Change> step, long by, Instant at) {
        return attributed(standing, next, step, step, by, at);
    }

    private List<Change> attributed(
            Flat standing, Flat next, List<Change> step, List<Change> proposed, long by, Instant at) {
        List<Change> fresh = new Units(standing, next).of(FlatDifferences.between(standing, next, by, at));
        return fresh.stream().map(change -> attributed(change, step, proposed)).toList();
    }

    /** A change that the step did not touch is still by whoever proposed it. */
    private Change attributed(Change fresh, List<Change> step, List<Change> proposed) {
        if (proposed.stream().anyMatch(change -> change.touches(fresh.from(), fresh.to()))) return fresh;
        int growth = step.stream()
                .filter(change -> change.to() <= fresh.from())
                .mapToInt(Change::growth)
                .sum();
        return changes.stream()
                .filter(change -> change.touches(fresh.from() - growth, fresh.to() - growth))
                .findFirst()
                .map(change -> new Change(
                        fresh.fromBase(), fresh.toBase(), fresh.from(), fresh.to(), change.by(), change.at()))
                .orElse(fresh);
    }

    /** @throws IndexOutOfBoundsException when there is no such change */
    public Proposal accepted(int index) {
        Change change = changes.get(index);
        Flat now = Flat.of(current);
        Flat standing = Units.taken(Flat.of(base), now, change);
        return decided(standing, now, without(index, change.growth(), 0));
    }

    /** @throws IndexOutOfBoundsException when there is no such change */
    public Proposal rejected(int index) {
        Change change = changes.get(index);
        Flat standing = Flat.of(base);
        Flat now = Units.left(standing, Flat.of(current), change);
        return decided(standing, now, without(index, 0, -change.growth()));
    }

    public Proposal allAccepted() {
        return of(current);
    }

    public Proposal allRejected() {
        return of(base);
    }

    private List<Change> without(int index, int inBase, int inCurrent) {
        List<Change> rest = new ArrayList<>(changes.subList(0, index));
        for (Change later : changes.subList(index + 1, changes.size())) rest.add(later.moved(inBase, inCurrent));
        return rest;
    }

    private static Proposal decided(Flat standing, Flat now, List<Change> rest) {
        return new Proposal(standing.text(), now.text(), new Units(standing, now).of(rest));
    }

    /**
     * Both texts in one, with what becomes of each piece; changes within a footnote or of a column are of the whole.
     */
    public List<Tracked> tracked() {
        return Weaving.of(this);
    }

    /** The changes in words, in their order. */
    public List<ToldChange> told() {
        Flat standing = Flat.of(base);
        Flat proposed = Flat.of(current);
        return changes.stream()
                .map(change -> ToldChange.of(standing, proposed, change))
                .toList();
    }
}
