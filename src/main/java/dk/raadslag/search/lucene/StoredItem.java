package dk.raadslag.search.lucene;

import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem.Part;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.IndexedItem.FieldText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** What the index keeps of an item to show it as a hit. */
record StoredItem(
        UUID row,
        String address,
        Part part,
        String committee,
        EditionKind kind,
        LocalDate date,
        String number,
        String title,
        @Nullable String caseNumber,
        @Nullable Outcome outcome,
        @Nullable String postponedTo,
        List<FieldText> fields) {

    static void write(IndexedItem item, Document entry) {
        Outcome outcome = item.outcome();
        store(entry, item.row().toString());
        store(entry, item.address());
        store(entry, item.part().name());
        store(entry, item.committee().name());
        store(entry, item.kind().name());
        store(entry, item.date().toString());
        store(entry, item.number());
        store(entry, item.title());
        store(entry, item.caseNumber());
        store(entry, outcome == null ? null : outcome.name());
        store(entry, item.postponedTo());
        item.fields().forEach(field -> text(entry, field.key(), field.text()));
        if (!item.attachments().isEmpty()) text(entry, Names.ATTACHMENTS, String.join("\n", item.attachments()));
    }

    private static void store(Document entry, @Nullable String value) {
        entry.add(new StoredField(Names.STORED, value == null ? "" : value));
    }

    private static void text(Document entry, String key, String text) {
        entry.add(new StoredField(Names.STORED_TEXT, key));
        entry.add(new StoredField(Names.STORED_TEXT, text));
    }

    static StoredItem read(Document entry) {
        String[] stored = entry.getValues(Names.STORED);
        String outcome = orNull(stored[9]);
        return new StoredItem(
                UUID.fromString(stored[0]),
                stored[1],
                Part.valueOf(stored[2]),
                stored[3],
                EditionKind.valueOf(stored[4]),
                LocalDate.parse(stored[5]),
                stored[6],
                stored[7],
                orNull(stored[8]),
                outcome == null ? null : Outcome.valueOf(outcome),
                orNull(stored[10]),
                texts(entry.getFields(Names.STORED_TEXT)));
    }

    private static @Nullable String orNull(String stored) {
        return stored.isEmpty() ? null : stored;
    }

    private static List<FieldText> texts(IndexableField[] stored) {
        List<FieldText> texts = new ArrayList<>();
        for (int i = 0; i < stored.length; i += 2) {
            texts.add(new FieldText(stored[i].stringValue(), stored[i + 1].stringValue()));
        }
        return texts;
    }
}
