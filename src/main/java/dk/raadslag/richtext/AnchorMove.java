package dk.raadslag.richtext;

import dk.raadslag.richtext.KeptSigns.Gap;
import dk.raadslag.richtext.ReadText.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where anchors are in the text their text became. Words that stand as they were quoted are preferred to a part
 * of them, as long as they came with the change or are the same that stood there: never those of another place.
 */
final class AnchorMove {

    /** Words that came back away from their place are taken for the same only when they are more than a word or two. */
    private static final int TELLING = 8;

    private static final int TELLING_WHEN_GONE = 24;

    /** How many places are tried that are as good as the one the comparison found. */
    private static final int MOST_TRIED = 8;

    /** Comparing a text that was written anew takes long, and the same words in it are others. */
    private static final int MOST_GONE = 2_000;

    private final ReadText before;
    private final ReadText after;
    private final KeptSigns kept;

    AnchorMove(ReadText before, ReadText after) {
        this.before = before;
        this.after = after;
        kept = KeptSigns.between(before, new Run(0, before.length()), after, new Run(0, after.length()));
    }

    Anchor of(Anchor anchor) {
        Run words = before.within(anchor.from(), anchor.to());
        Run home = home(words);
        int[] quoted = ReadText.signs(anchor.quote());
        int[] current = before.signs(words);
        @Nullable Run same = together(words);
        boolean whole = Arrays.equals(quoted, current);
        if (same == null || !whole) {
            Optional<Run> found = found(quoted, words, home);
            if (found.isEmpty() && same == null && !whole && !words.isEmpty()) found = found(current, words, home);
            if (found.isEmpty() && same == null && !words.isEmpty()) found = asGood(current, words);
            if (found.isPresent()) same = found.orElseThrow();
        }
        Run now = after.visible(same == null ? rest(words, home) : same);
        if (now.isEmpty()) return anchor.at(after.after(home.from()), after.after(home.from()));
        return anchor.at(after.from(now), after.to(now));
    }

    /** What lies now between what stood before the words and what stood after them. */
    private Run home(Run words) {
        int from = words.from() - 1;
        while (from >= 0 && kept.now(from) < 0) from--;
        int to = words.to();
        while (to < before.length() && kept.now(to) < 0) to++;
        int first = from < 0 ? 0 : kept.now(from) + 1;
        return new Run(first, Math.max(first, to < before.length() ? kept.now(to) : after.length()));
    }

    /** The words when all of them are kept side by side. */
    private @Nullable Run together(Run words) {
        if (words.isEmpty()) return null;
        int first = kept.now(words.from());
        if (first < 0) return null;
        for (int n = 1; n < words.length(); n++) if (kept.now(words.from() + n) != first + n) return null;
        return new Run(first, first + words.length());
    }

    /** The place nearest to home where the signs stand and were not somebody else's before. */
    private Optional<Run> found(int[] signs, Run words, Run home) {
        return places(signs)
                .filter(place ->
                        isFree(place, words) && (home.holds(place) ? isOwn(place, words) : isTelling(place, words)))
                .min(nearest(home));
    }

    private java.util.stream.Stream<Run> places(int[] signs) {
        if (signs.length == 0) return java.util.stream.Stream.empty();
        return IntStream.rangeClosed(0, after.length() - signs.length)
                .filter(index -> after.isAt(index, signs))
                .mapToObj(index -> new Run(index, index + signs.length));
    }

    private boolean isFree(Run place, Run words) {
        for (int n = place.from(); n < place.to(); n++) if (kept.was(n) >= 0 && !words.holds(kept.was(n))) return false;
        return true;
    }

    private boolean isOwn(Run place, Run words) {
        return !words.isEmpty() || place.length() >= TELLING || after.isWhole(place);
    }

    private boolean isTelling(Run place, Run words) {
        int least = words.isEmpty() ? TELLING_WHEN_GONE : TELLING;
        return place.length() >= least && after.isWhole(place);
    }

    private static Comparator<Run> nearest(Run home) {
        return Comparator.comparingInt(place -> Math.abs(place.from() - home.from()));
    }

    /** Where words repeat, another comparison that keeps as much may leave these whole. */
    private Optional<Run> asGood(int[] signs, Run words) {
        long most = kept.count();
        if (before.length() - most > MOST_GONE) return Optional.empty();
        return places(signs)
                .sorted(nearest(new Run(words.from(), words.from())))
                .limit(MOST_TRIED)
                .filter(place -> around(words, place) + signs.length >= most)
                .findFirst();
    }

    private long around(Run words, Run place) {
        KeptSigns head = KeptSigns.between(before, new Run(0, words.from()), after, new Run(0, place.from()));
        KeptSigns tail = KeptSigns.between(
                before, new Run(words.to(), before.length()), after, new Run(place.to(), after.length()));
        return head.count() + tail.count();
    }

    /** What is left of the words, and what came instead of some of them. */
    private Run rest(Run words, Run home) {
        List<Integer> places = new ArrayList<>();
        for (int n = words.from(); n < words.to(); n++) if (kept.now(n) >= 0) places.add(kept.now(n));
        for (Gap gap : kept.gaps()) {
            if (gap.gone().isEmpty() || gap.come().isEmpty() || !words.holds(gap.gone())) continue;
            places.add(gap.come().from());
            places.add(gap.come().to() - 1);
        }
        if (places.isEmpty()) return new Run(home.from(), home.from());
        int from = places.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int to = places.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
        return new Run(from, to);
    }
}
