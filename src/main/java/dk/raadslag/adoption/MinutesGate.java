package dk.raadslag.adoption;

import static java.util.Objects.requireNonNullElse;

import dk.raadslag.access.Reader;
import dk.raadslag.gate.EditionFault;
import dk.raadslag.gate.EditionGate;
import dk.raadslag.gate.EditionObstacle;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what stands in the way of minutes. What was sent out with the agenda went through its gate; what the meeting
 * added goes through this one, before anybody is asked to adopt it.
 */
@Component
class MinutesGate {

    private final EditionGate gate;

    MinutesGate(EditionGate gate) {
        this.gate = gate;
    }

    List<MinutesObstacle> before(Reader reader, Drafting draft) {
        List<Item> items = draft.edition().content().items();
        Stream<MinutesObstacle> unsent = items.stream()
                .filter(item -> item.title().isBlank())
                .map(item -> obstacle(MinutesRule.NOT_SENT_OUT, item, ""));
        Stream<MinutesObstacle> told = items.stream()
                .filter(draft::tellsWhatWasClosed)
                .map(item -> obstacle(MinutesRule.DECIDED_CLOSED, item, ""));
        Stream<MinutesObstacle> opened =
                items.stream().filter(draft::opens).map(item -> obstacle(MinutesRule.DOORS_OPENED, item, ""));
        Stream<MinutesObstacle> found = gate.before(reader, added(draft)).stream()
                .map(one -> obstacle(rule(one), items.get(one.place()), one.about()));
        Stream<MinutesObstacle> again = gate.before(reader, texts(draft)).stream()
                .filter(one -> one.fault() == EditionFault.PERSONAL_NUMBER)
                .map(one -> obstacle(MinutesRule.PERSONAL_NUMBER, items.get(one.place()), one.about()));
        return Stream.of(unsent, told, opened, found, again)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** @throws AdoptionRefused when the words, which go out as they are, tell somebody's personal number */
    void requireNoPersonalNumber(Reader reader, String words) {
        if (gate.tellsPersonalNumber(reader, words)) throw new AdoptionRefused(AdoptionRule.PERSONAL_NUMBER);
    }

    /** The edition without the texts and files that were sent out as they are, to the same readers. */
    private static NewEdition added(Drafting draft) {
        return with(draft.edition(), item -> draft.opens(item) ? item : added(item));
    }

    /** The edition without files: what somebody let through with the agenda is published once more. */
    private static NewEdition texts(Drafting draft) {
        return with(draft.edition(), item -> with(item, item.sections()));
    }

    private static NewEdition with(NewEdition edition, UnaryOperator<Item> how) {
        Content whole = edition.content();
        List<Item> items = whole.items().stream().map(how).toList();
        return new NewEdition(
                edition.meetingId(),
                new Content(whole.kind(), whole.head(), items),
                edition.readers(),
                edition.closedReaders(),
                null,
                null,
                edition.files(),
                Map.of());
    }

    private static Item added(Item item) {
        List<Section> decision = item.sections().stream()
                .filter(section -> section.key().equals(Section.DECISION))
                .toList();
        return with(item, decision);
    }

    private static Item with(Item item, List<Section> sections) {
        return new Item(
                item.number(),
                item.title(),
                item.caseNumber(),
                item.face(),
                sections,
                List.of(),
                item.decision(),
                List.of(),
                item.sourceId());
    }

    private static MinutesRule rule(EditionObstacle obstacle) {
        return switch (obstacle.fault()) {
            case NEUTRAL_TITLE_MISSING -> MinutesRule.NEUTRAL_TITLE_MISSING;
            case CLOSURE_REASON_MISSING -> MinutesRule.CLOSURE_REASON_MISSING;
            case OPEN_DECISION_MISSING -> MinutesRule.OPEN_DECISION_MISSING;
            case FACE_TELLS_THE_TITLE -> MinutesRule.FACE_TELLS_THE_TITLE;
            case PERSONAL_NUMBER -> MinutesRule.PERSONAL_NUMBER;
            case MUST_MEND, FILE -> MinutesRule.MUST_MEND;
        };
    }

    private static MinutesObstacle obstacle(MinutesRule rule, Item item, String about) {
        return new MinutesObstacle(rule, requireNonNullElse(item.sourceId(), ""), item.number(), about);
    }
}
