package dk.raadslag.paper.web;

import dk.raadslag.access.Person;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.paper.PaperStanding.Standing;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Html;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import dk.raadslag.web.ScriptData;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A paper as it is shown to somebody.
 *
 * @param committees those it shall pass, in their order
 * @param hunks what is proposed to each field, as JSON for the editor
 * @param standing where it is
 * @param returned who has sent it back and why; empty when it is not sent back
 * @param places the agendas to come that it is on
 * @param writes whether whoever looks may write in it
 */
public record PaperView(
        Paper paper,
        List<Committee> committees,
        List<Person> authors,
        Map<String, String> hunks,
        Standing standing,
        List<Returned> returned,
        List<Placed> places,
        boolean writes) {

    PaperView with(Map<String, String> hunks) {
        return new PaperView(paper, committees, authors, hunks, standing, returned, places, writes);
    }

    public record Returned(String by, Instant at, String reason) {}

    /**
     * @param cancelled whether the meeting will not be held
     * @param returned who has given it back from that agenda and why; empty when it is not given back
     */
    public record Placed(PaperPlaces.Place place, List<Returned> returned) {

        public String words() {
            if (place.cancelled()) return "papers.placed.cancelled";
            return place.over() ? "papers.placed.over" : "papers.placed";
        }
    }

    /** Whether its authors have it, and may send it when it is ready. */
    public boolean sendable() {
        return writes && (standing.equals(Standing.DRAFT) || !returned.isEmpty());
    }

    /** Whether it lacks what a closed case needs before it is sent. */
    public boolean lacksNeutralTitle() {
        return paper.head().closed() && paper.head().neutralTitle() == null;
    }

    public boolean lacksClosureReason() {
        return paper.head().closed() && paper.head().closureReason() == null;
    }

    public String address() {
        return "/sager/" + paper.id();
    }

    /** A field with what is written in it. */
    public record Written(Field field, Part part, String hunks) {

        public boolean empty() {
            return part.isBlank();
        }

        public String html() {
            return Html.of(part.current(), 3, field.key() + "-");
        }

        /** The example as a page shows it, and as the editor takes it. */
        public String exampleHtml(RichText example) {
            return Html.of(example, 3, "eksempel-" + field.key() + "-");
        }

        public String json(RichText text) {
            return ScriptData.of(RichTextJson.write(text));
        }
    }

    public List<Written> fields() {
        return paper.template().fields().stream()
                .map(field -> new Written(field, paper.part(field.key()), hunks.getOrDefault(field.key(), "[]")))
                .toList();
    }
}
