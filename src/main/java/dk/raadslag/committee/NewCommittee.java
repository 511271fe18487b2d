package dk.raadslag.committee;

import dk.raadslag.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A committee to be set up.
 *
 * @param medLevel 1 to 3 when the kind is MED, else null
 * @param audience who may know of it, and read its open items
 */
public record NewCommittee(
        String name,
        CommitteeKind kind,
        @Nullable Integer medLevel,
        @Nullable String aboutDa,
        @Nullable String aboutEn,
        Audience audience) {

    public NewCommittee {
        if (name.isBlank()) throw new IllegalArgumentException("A committee has a name");
        if ((kind == CommitteeKind.MED) != (medLevel != null)) {
            throw new IllegalArgumentException("A MED committee, and no other, has a level");
        }
        name = CommitteeName.plain(name);
    }

    /**
     * Of the kind that the name alone suggests; a name never makes anything public, for "Personaleudvalget" is none.
     */
    public static NewCommittee guessedFrom(String name, Audience audience) {
        KindOfName guess = KindOfName.of(name);
        return new NewCommittee(name, guess.kind(), guess.medLevel(), null, null, audience);
    }
}
