package dk.raadslag.importing;

import java.util.Collection;

/**
 * How many documents fare how.
 *
 * @param created those that are new
 * @param corrections those that supersede an edition
 * @param unlike those of the corrections that have nothing in common with what they supersede
 * @param incomplete those that lack a committee or a date
 */
public record ImportCounts(
        long created,
        long corrections,
        long unlike,
        long unchanged,
        long withdrawn,
        long incomplete,
        long unreadable,
        long notTaken,
        long failed) {

    public static ImportCounts of(Collection<Imported> outcomes) {
        return new ImportCounts(
                editions(outcomes, false),
                editions(outcomes, true),
                outcomes.stream()
                        .filter(outcome -> outcome instanceof Imported.NewEdition edition && edition.unlike())
                        .count(),
                count(outcomes, Imported.Unchanged.class),
                count(outcomes, Imported.WithdrawnBefore.class),
                count(outcomes, Imported.Incomplete.class),
                count(outcomes, Imported.Unreadable.class),
                count(outcomes, Imported.NotTaken.class),
                count(outcomes, Imported.Failed.class));
    }

    private static long editions(Collection<Imported> outcomes, boolean corrections) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome instanceof Imported.NewEdition edition && edition.correction() == corrections)
                .count();
    }

    private static long count(Collection<Imported> outcomes, Class<? extends Imported> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }

    /** Those that can be stored, or were. */
    public long storable() {
        return created + corrections;
    }

    /** Whether something was not taken in that its owner may have meant to bring in. */
    public boolean troubled() {
        return incomplete + unreadable + failed > 0;
    }
}
