package dk.raadslag.importing.web;

import dk.raadslag.importing.BatchDocument;
import dk.raadslag.importing.DocumentPlace;
import dk.raadslag.importing.Facts;
import dk.raadslag.importing.Outline;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.shape.CommitteeNames;
import dk.raadslag.importing.shape.TypedDay;
import dk.raadslag.publication.EditionKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person has typed of a document that lacks its committee or date.
 *
 * @param udvalg the committee
 * @param dato the day of the meeting
 * @param art the kind
 */
public record TypedFacts(String udvalg, String dato, EditionKind art) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int LONGEST_NAME = 200;

    /** What stands in the fields before anybody types. */
    static TypedFacts asRead(BatchDocument document) {
        return of(document.reading());
    }

    private static TypedFacts of(Reading reading) {
        Outline outline = Objects.requireNonNull(reading.outline());
        @Nullable LocalDate date = outline.date();
        return new TypedFacts(
                Objects.requireNonNullElse(outline.committee(), ""),
                date == null ? "" : DAY.format(date),
                outline.kind());
    }

    /** What was typed for the document; empty when the form had no fields for it. */
    static Optional<TypedFacts> in(Map<String, String> form, DocumentPlace place) {
        String committee = form.get(field("udvalg", place));
        String date = form.get(field("dato", place));
        if (committee == null || date == null) return Optional.empty();
        return Optional.of(new TypedFacts(plain(committee), plain(date), kind(form.get(field("art", place)))));
    }

    /** The name of a field, which is its id on the page. */
    public static String field(String name, DocumentPlace place) {
        return name + "-" + place;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
    }

    private static EditionKind kind(@Nullable String name) {
        return Arrays.stream(EditionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(EditionKind.MINUTES);
    }

    /** What is wrong, by field, as message keys. */
    Map<String, String> errors(DocumentPlace place) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (CommitteeNames.clean(udvalg).isEmpty()) {
            errors.put(field("udvalg", place), "importing.facts.committee.missing");
        } else if (udvalg.length() > LONGEST_NAME) {
            errors.put(field("udvalg", place), "importing.facts.committee.long");
        }
        if (TypedDay.of(dato).isEmpty()) {
            errors.put(
                    field("dato", place),
                    dato.isEmpty() ? "importing.facts.date.missing" : "importing.facts.date.wrong");
        }
        return errors;
    }

    /** Only of what has no errors. */
    Facts facts() {
        return new Facts(art, udvalg, TypedDay.of(dato).orElseThrow());
    }
}
