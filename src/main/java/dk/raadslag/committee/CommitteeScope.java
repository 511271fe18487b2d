package dk.raadslag.committee;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which committees something is for.
 *
 * @param kinds the kinds of committees it is for
 * @param committeeId the only committee it is for, whatever the kinds, or null
 */
public record CommitteeScope(
        Set<CommitteeKind> kinds, @Nullable Long committeeId) {

    public static final CommitteeScope NONE = ofKinds();

    /** What is for one committee alone before what is for kinds of them. */
    public static final Comparator<CommitteeScope> ALONE_FIRST =
            Comparator.comparing(scope -> scope.committeeId == null);

    public CommitteeScope {
        kinds = Set.copyOf(kinds);
    }

    public static CommitteeScope ofKinds(CommitteeKind... kinds) {
        return new CommitteeScope(Set.of(kinds), null);
    }

    /** As somebody chose by names of kinds and an id; what is neither is not chosen. */
    public static CommitteeScope chosen(Collection<String> kinds, String committeeId) {
        return new CommitteeScope(
                Arrays.stream(CommitteeKind.values())
                        .filter(kind -> kinds.contains(kind.name()))
                        .collect(Collectors.toSet()),
                committeeId.matches("\\d{1,15}") ? Long.valueOf(committeeId) : null);
    }

    public boolean isEmpty() {
        return kinds.isEmpty() && committeeId == null;
    }

    public boolean covers(Committee committee) {
        return committeeId == null ? kinds.contains(committee.kind()) : isAlone(committee);
    }

    /** Whether it is for that committee and no other. */
    public boolean isAlone(Committee committee) {
        return committeeId != null && committeeId == committee.id();
    }

    /** Whether the committee it is for alone, if there is one, is among these. */
    public boolean isWithin(List<Committee> committees) {
        return committeeId == null || committees.stream().anyMatch(this::isAlone);
    }

    /** The names of the kinds, always in the same order. */
    public String[] kindNames() {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
