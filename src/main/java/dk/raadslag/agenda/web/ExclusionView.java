package dk.raadslag.agenda.web;

import dk.raadslag.access.Person;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Exclusion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is shut out from an item.
 *
 * @param item its id on the agenda
 * @param serves whether its reader puts the agenda together
 * @param seated those who sit in the committee and are not shut out from it
 * @param refused the rule that stood in the way, or null
 */
public record ExclusionView(
        Meeting meeting,
        long item,
        String title,
        boolean serves,
        List<Line> lines,
        List<Person> seated,
        Typed typed,
        @Nullable String refused) {

    public ExclusionView {
        lines = List.copyOf(lines);
        seated = List.copyOf(seated);
    }

    /**
     * @param name of who is shut out
     * @param by the name of who said so
     * @param own whether it is the reader
     */
    public record Line(Exclusion exclusion, String name, String by, boolean own) {}

    /** @param person as it was chosen, or 0 */
    public record Typed(long person, String reason) {

        static final Typed NOTHING = new Typed(0, "");
    }

    ExclusionView refusedBy(@Nullable String rule) {
        return new ExclusionView(meeting, item, title, serves, lines, seated, typed, rule);
    }

    public String address() {
        return agenda() + "/punkter/" + item + "/inhabilitet";
    }

    public String agenda() {
        return "/dagsordener/" + meeting.id();
    }

    public Map<String, String> errors() {
        if (refused == null) return Map.of();
        String field = refused.equals("REASON_MISSING") ? "grund" : "person";
        return Map.of(field, "agendas.exclusion.rule." + refused);
    }
}
