package dk.raadslag.committee.web;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.NewCommittee;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator types to set up a committee; the names are those of the fields on the page.
 *
 * @param art the kind, with the level behind it for MED
 * @param alle whether everybody may read it
 */
public record NewCommitteeForm(String name, String art, Boolean alle) {

    /** Kinds as one chooses them: MED on each of its levels. */
    public static final List<String> KINDS =
            List.of("COUNCIL", "FINANCE", "STANDING", "MANAGEMENT", "MED1", "MED2", "MED3", "OTHER");

    static final NewCommitteeForm EMPTY = new NewCommitteeForm("", "STANDING", false);

    public NewCommitteeForm(@Nullable String name, @Nullable String art, @Nullable Boolean alle) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.art = KINDS.contains(Objects.requireNonNullElse(art, "")) ? String.valueOf(art) : "OTHER";
        this.alle = Objects.requireNonNullElse(alle, false);
    }

    NewCommittee committee() {
        boolean med = art.startsWith("MED");
        CommitteeKind kind = med ? CommitteeKind.MED : CommitteeKind.valueOf(art);
        Integer level = med ? Integer.valueOf(art.substring(3)) : null;
        return new NewCommittee(name, kind, level, null, null, Audience.of(alle ? Token.PUBLIC : Token.STAFF));
    }
}
