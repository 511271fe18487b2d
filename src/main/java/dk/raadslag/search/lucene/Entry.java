package dk.raadslag.search.lucene;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.publication.Outcome;
import dk.raadslag.search.Facet;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.danish.AttendanceLines;
import dk.raadslag.search.danish.CaseTerms;
import dk.raadslag.search.danish.DanishTerms;
import dk.raadslag.search.danish.Term;
import dk.raadslag.search.danish.Word;
import dk.raadslag.search.danish.Words;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes an item as an entry of the index. */
final class Entry {

    private static final FieldType WEIGHTED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WEIGHTED.freeze();
    }

    private final Document entry = new Document();
    private final WeightedStream weighted = new WeightedStream();
    private final DanishTerms terms;

    private Entry(DanishTerms terms) {
        this.terms = terms;
    }

    static Document of(IndexedItem item, DanishTerms terms) {
        Entry entry = new Entry(terms);
        entry.keys(item);
        entry.audiences(item.audience(), item.fuller());
        entry.columns(item);
        entry.caseNumber(item.caseNumber(), item.kle());
        entry.words(item);
        StoredItem.write(item, entry.entry);
        return entry.entry;
    }

    private void keys(IndexedItem item) {
        term(Names.ROW, item.row().toString());
        term(Names.DOCUMENT, item.document().toString());
        entry.add(new SortedDocValuesField(
                Names.EDITION, new BytesRef(item.edition().toString())));
        entry.add(new SortedDocValuesField(
                Names.TREATMENT, new BytesRef(item.treatment().toString())));
        entry.add(new NumericDocValuesField(Names.POSITION, item.position()));
        entry.add(new IntPoint(Names.DATE, (int) item.date().toEpochDay()));
        entry.add(new NumericDocValuesField(Names.DATE, item.date().toEpochDay()));
    }

    private void audiences(Audience audience, @Nullable Audience fuller) {
        tokens(Names.AUDIENCE, audience.tokens());
        tokens(Names.EXCLUDED, audience.excluded());
        if (fuller == null) return;
        tokens(Names.FULLER, fuller.tokens());
        tokens(Names.FULLER_EXCLUDED, fuller.excluded());
    }

    private void tokens(String name, Set<Token> tokens) {
        tokens.forEach(token -> term(name, token.word()));
    }

    private void columns(IndexedItem item) {
        column(Facet.COMMITTEE, Columns.committee(item.committee()));
        column(Facet.YEAR, String.valueOf(item.date().getYear()));
        column(Facet.KIND, item.kind().name());
        Outcome outcome = item.outcome();
        if (outcome != null) column(Facet.OUTCOME, outcome.name());
    }

    private void column(Facet facet, String value) {
        entry.add(new SortedDocValuesField(Names.column(facet), new BytesRef(value)));
    }

    private void caseNumber(@Nullable String caseNumber, @Nullable String kle) {
        if (caseNumber != null) CaseTerms.indexed(caseNumber).forEach(term -> term(Names.CASE, term));
        if (kle == null) return;
        for (int end = 2; end <= kle.length(); end += 3) term(Names.KLE, kle.substring(0, end));
    }

    private void words(IndexedItem item) {
        words(Names.TITLE, item.title());
        item.fields().forEach(field -> words(Names.known(field.key()), field.text()));
        item.attachments().forEach(attachment -> words(Names.ATTACHMENTS, attachment));
        entry.add(new Field(Names.WEIGHTED, weighted, WEIGHTED));
    }

    private void words(String key, String text) {
        List<Word> found = Words.in(text);
        List<Term> words = found.stream().map(terms::of).toList();
        if (words.isEmpty()) return;
        entry.add(new Field(Names.TEXT, new WordStream(words), TextField.TYPE_NOT_STORED));
        entry.add(new Field(Names.words(key), new WordStream(words), TextField.TYPE_NOT_STORED));
        if (entry.getField(Names.has(key)) == null) term(Names.has(key), "");
        weigh(key, words, found, AttendanceLines.in(text));
    }

    private void weigh(String key, List<Term> words, List<Word> found, AttendanceLines attendance) {
        for (int i = 0; i < found.size(); i++) {
            if (attendance.hold(found.get(i))) weighted.addOfAttendance(words.get(i));
            else weighted.add(key, words.get(i));
        }
    }

    private void term(String name, String value) {
        entry.add(new StringField(name, value, Field.Store.NO));
    }
}
