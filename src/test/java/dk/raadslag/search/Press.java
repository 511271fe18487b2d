package dk.raadslag.search;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.NewCommittee;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Publishing;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes minutes for search to follow. */
public final class Press {

    private static final Reader PRINTER = Reader.program("Bakkedal");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final Publications publications;

    public Press(Readings readings, Committees committees, Meetings meetings, Publications publications) {
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.publications = publications;
    }

    public Committee committee(String name) {
        return readings.asClerk(() -> committees.findOrCreate(PRINTER, name, readers(name)));
    }

    private static Audience readers(String committee) {
        return switch (NewCommittee.guessedFrom(committee, Audience.of(Token.STAFF))
                .kind()) {
            case COUNCIL, FINANCE, STANDING -> Audience.of(Token.PUBLIC);
            case MANAGEMENT, MED, OTHER -> Audience.of(Token.STAFF);
        };
    }

    /** Publishes for all, the closed items for the members; a second time the same day it is a correction. */
    public void publish(Committee committee, Item... items) {
        publish(committee, EditionKind.MINUTES, items);
    }

    public void publish(Committee committee, EditionKind kind, Item... items) {
        var meeting = readings.asClerk(() -> meetings.findOrPlan(PRINTER, committee, DAY.atTime(9, 0), true, null));
        Publishing publishing = publications.publish(
                PRINTER,
                new NewEdition(
                        meeting.id(),
                        new Content(kind, head(committee), List.of(items)),
                        Audience.of(Token.PUBLIC),
                        Audience.of(Token.committee(committee.id())),
                        null,
                        null,
                        Map.of()));
        if (!(publishing instanceof Publishing.Published)) throw new AssertionError(publishing);
    }

    public void withdraw(Committee committee) {
        EditionAddress address = new EditionAddress(committee.slug(), DAY.toString(), EditionKind.MINUTES, 1);
        publications.withdraw(PRINTER, address, "Fejl", Instant.parse("2025-04-01T10:00:00Z"));
    }

    private static Head head(Committee committee) {
        return new Head(committee.name(), DAY, LocalTime.of(9, 0), null, null, List.of(), List.of(), null);
    }

    public static Item open(String title, String text) {
        return item(title, text, null);
    }

    public static Item closed(String title, String text) {
        return item(title, text, new ClosedFace("Personalesag", "Personsag, jf. § 10", "Godkendt."));
    }

    private static Item item(String title, String text, @Nullable ClosedFace face) {
        Section presentation = new Section("presentation", "Sagsfremstilling", RichText.of(Paragraph.of(text)));
        Decision decision = new Decision(Outcome.APPROVED, "Indstillingen blev godkendt.", null);
        return new Item(
                "1", title, "81.38.05-G01-4-24", face, List.of(presentation), List.of(), decision, List.of(), null);
    }
}
