package dk.raadslag.search;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem.Part;
import dk.raadslag.search.IndexedItem.FieldText;
import dk.raadslag.search.IndexedItem.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes items for tests: an open item of the management group, unless told otherwise. */
public final class AnItem {

    private final String title;
    private final List<FieldText> fields = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private UUID row;
    private UUID document;
    private @Nullable UUID treatment;
    private Part part = Part.OPEN;
    private String committee = "Chefforum";
    private EditionKind kind = EditionKind.MINUTES;
    private LocalDate date = LocalDate.of(2025, 3, 12);
    private int position = 1;
    private @Nullable String caseNumber;
    private @Nullable String kle;
    private @Nullable Outcome outcome;
    private Audience audience = Audience.of(Token.PUBLIC);
    private @Nullable Audience fuller;

    private AnItem(String title) {
        this.title = title;
        this.row = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
        this.document = row;
    }

    public static AnItem titled(String title) {
        return new AnItem(title);
    }

    public AnItem saying(String text) {
        return with("presentation", text);
    }

    public AnItem with(String field, String text) {
        fields.add(new FieldText(field, text));
        return this;
    }

    public AnItem attached(String name) {
        attachments.add(name);
        return this;
    }

    public AnItem decided(Outcome decided, String text) {
        outcome = decided;
        return with("decision", text);
    }

    public AnItem of(String other) {
        committee = other;
        return this;
    }

    public AnItem kind(EditionKind other) {
        kind = other;
        return this;
    }

    public AnItem on(LocalDate day) {
        date = day;
        return this;
    }

    public AnItem at(int place) {
        position = place;
        return this;
    }

    public AnItem filed(String number) {
        caseNumber = number;
        kle = number.matches("\\d\\d\\.\\d\\d\\.\\d\\d.*") ? number.substring(0, 8) : null;
        return this;
    }

    public AnItem part(Part other) {
        part = other;
        return this;
    }

    public AnItem seenBy(Audience other) {
        audience = other;
        return this;
    }

    public AnItem butFullyBy(Audience other) {
        fuller = other;
        return this;
    }

    public AnItem in(UUID other) {
        document = other;
        return this;
    }

    public AnItem treating(UUID other) {
        treatment = other;
        return this;
    }

    public AnItem row(UUID other) {
        row = other;
        return this;
    }

    public IndexedItem item() {
        String slug = committee.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new IndexedItem(
                row,
                row,
                document,
                document,
                treatment == null ? row : treatment,
                position,
                part,
                new Place(slug, committee),
                kind,
                date,
                String.valueOf(position),
                title,
                caseNumber,
                kle,
                outcome,
                null,
                fields,
                attachments,
                audience,
                fuller,
                "/udvalg/" + slug + "/" + date + "/" + kind.address() + "/" + position);
    }
}
