package dk.raadslag.approval.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chooses and types to send a paper on or back; the names are those of the fields on the page.
 *
 * @param rute the route's id, or null for the first
 * @param person who does each step, in the order of the route; null where nobody is chosen
 * @param moede the meeting it is meant for, or null
 * @param begrundelse why it is sent back
 */
public record SendForm(
        @Nullable Long rute,
        List<@Nullable Long> person,
        @Nullable UUID moede,
        String begrundelse) {

    static final SendForm EMPTY = new SendForm(null, null, null, null);

    public SendForm(
            @Nullable Long rute,
            @Nullable List<@Nullable Long> person,
            @Nullable UUID moede,
            @Nullable String begrundelse) {
        this.rute = rute;
        this.person = Objects.requireNonNullElse(person, List.of());
        this.moede = moede;
        this.begrundelse = Objects.requireNonNullElse(begrundelse, "");
    }

    public boolean chosen(int step, long personId) {
        return step < person.size() && Objects.equals(person.get(step), personId);
    }
}
