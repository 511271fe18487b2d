package dk.raadslag.richtext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody changed in a text, brought into what the text has become since.
 *
 * @param text as it has become, with what could be placed in it
 * @param placed the changes that are in it, in their order
 * @param left those that are not, because what they change has itself been changed
 */
public record Carried(RichText text, List<ToldChange> placed, List<ToldChange> left) {

    private static final long NOBODY = 0;

    public Carried {
        placed = List.copyOf(placed);
        left = List.copyOf(left);
    }

    /**
     * Changes that the text has taken up already are neither placed nor left.
     *
     * @param before what both began with
     * @param after what the one made of it
     * @param now what it has become
     */
    public static Carried of(RichText before, RichText after, RichText now) {
        return new Merge(Flat.of(before), Flat.of(after), Flat.of(now)).carried();
    }

    private record Merge(Flat before, Flat after, Flat now, List<Change> since) {

        Merge(Flat before, Flat after, Flat now) {
            this(before, after, now, between(before, now));
        }

        private static List<Change> between(Flat one, Flat other) {
            return FlatDifferences.between(one, other, NOBODY, Instant.EPOCH);
        }

        Carried carried() {
            List<Change> fresh = between(before, after).stream()
                    .filter(change -> since.stream().noneMatch(other -> isSame(change, other)))
                    .toList();
            List<ToldChange> placed = new ArrayList<>();
            List<ToldChange> left = new ArrayList<>();
            Flat text = now;
            for (Change change : new Units(before, after).of(fresh).reversed()) {
                Flat with = meets(change) ? text : placed(text, change);
                boolean stands = with != text && with.isText() && RichTextJson.fits(with.text());
                if (stands) text = with;
                (stands ? placed : left).addFirst(ToldChange.of(before, after, change));
            }
            return new Carried(text.text(), placed, left);
        }

        private boolean isSame(Change change, Change other) {
            return change.fromBase() == other.fromBase()
                    && change.toBase() == other.toBase()
                    && after.between(change.from(), change.to()).equals(now.between(other.from(), other.to()));
        }

        /** Whether it changes what has been changed since, or both put something in at the same place. */
        private boolean meets(Change change) {
            return since.stream()
                    .anyMatch(other -> change.fromBase() < other.toBase() && other.fromBase() < change.toBase()
                            || change.fromBase() == other.fromBase() && change.toBase() == other.toBase());
        }

        private Flat placed(Flat text, Change change) {
            int growth = since.stream()
                    .filter(other -> other.toBase() <= change.fromBase())
                    .mapToInt(Change::growth)
                    .sum();
            return text.with(
                    change.fromBase() + growth, change.toBase() + growth, after.between(change.from(), change.to()));
        }
    }
}
