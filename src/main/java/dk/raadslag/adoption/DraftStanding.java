package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.EditionSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the latest draft of a meeting's minutes has come.
 *
 * @param changed the choice of the way when it was made after the draft, else null
 * @param required whose adoption it needs
 * @param remarks on any draft of these minutes, the oldest first
 * @param release null until it has become the minutes
 */
public record DraftStanding(
        EditionSummary draft,
        AdoptionWay way,
        @Nullable ChosenWay changed,
        List<Required> required,
        List<Adoption> adoptions,
        List<DraftRemark> remarks,
        @Nullable Release release) {

    public DraftStanding {
        required = List.copyOf(required);
        adoptions = List.copyOf(adoptions);
        remarks = List.copyOf(remarks);
    }

    public List<Required> missing() {
        return required.stream().filter(one -> !one.metBy(adoptions)).toList();
    }

    public boolean adopted() {
        return !required.isEmpty() && missing().isEmpty();
    }

    public List<DraftRemark> unanswered() {
        return remarks.stream().filter(remark -> remark.answer() == null).toList();
    }

    public boolean released() {
        return release != null;
    }

    /** Whether the reader is asked to adopt or sign it and has not. */
    boolean asks(Reader reader) {
        return !released()
                && missing().stream()
                        .filter(one -> one.capacity() != Capacity.NEXT_MEETING)
                        .anyMatch(one -> one.holders().contains(reader.personId()));
    }
}
