package dk.raadslag.search.lucene;

import static java.util.Comparator.comparing;

import dk.raadslag.search.Facet;
import dk.raadslag.search.Hit;
import dk.raadslag.search.Hit.Elsewhere;
import dk.raadslag.search.Hits;
import dk.raadslag.search.Query;
import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.Clauses;
import dk.raadslag.search.danish.DanishTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** One search by one reader. */
final class Searching {

    private static final int FEW = 3;

    private static final SortField NEWEST = new SortField(Names.DATE, SortField.Type.INT, true);
    private static final SortField EDITION = new SortField(Names.EDITION, SortField.Type.STRING);
    private static final SortField POSITION = new SortField(Names.POSITION, SortField.Type.INT);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, NEWEST, EDITION, POSITION);
    private static final Sort BY_DATE = new Sort(NEWEST, EDITION, POSITION);

    private final IndexSearcher searcher;
    private final DanishTerms terms;
    private final Clauses reading;
    private final Columns columns;
    private final EntrySet visible;
    private final Tellings tellings;

    Searching(IndexSearcher searcher, DanishTerms terms, Columns columns, EntrySet visible, Tellings tellings) {
        this.searcher = searcher;
        this.terms = terms;
        this.reading = new Clauses(terms);
        this.columns = columns;
        this.visible = visible;
        this.tellings = tellings;
    }

    Hits find(Query query) throws IOException {
        List<Clause> clauses = reading.read(query.words());
        Counting counting = count(query, clauses);
        int total = counting.hits().size();
        return new Hits(page(query, clauses, counting.hits()), total, counting.counts(), suggestion(query, total));
    }

    private Counting count(Query query, List<Clause> clauses) throws IOException {
        EntrySet matching = visible.matchingAlso(matching(query, clauses), searcher);
        EntrySet shown = tellings.best(matching, query.chosen(Facet.KIND), searcher);
        return Counting.of(query, matching, shown, byField(clauses, matching), columns, searcher);
    }

    private org.apache.lucene.search.Query matching(Query query, List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Within.limits(query, all);
        Matching.all(clauses, Names.TEXT, all);
        return orEverything(all.build());
    }

    /** What only says what must not be there would match nothing. */
    private static org.apache.lucene.search.Query orEverything(BooleanQuery asked) {
        boolean positive = asked.clauses().stream().anyMatch(clause -> clause.occur() == Occur.FILTER);
        if (positive) return asked;
        BooleanQuery.Builder everything = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        asked.clauses().forEach(everything::add);
        return everything.build();
    }

    private Map<String, EntrySet> byField(List<Clause> clauses, EntrySet matching) throws IOException {
        Map<String, EntrySet> byField = new LinkedHashMap<>();
        for (String field : Names.FIELDS) byField.put(field, matching.matchingAlso(inField(field, clauses), searcher));
        return byField;
    }

    private static org.apache.lucene.search.Query inField(String field, List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Matching.wanted(clauses, Names.words(field), all);
        BooleanQuery words = all.build();
        return words.clauses().isEmpty() ? new TermQuery(new Term(Names.has(field), "")) : words;
    }

    private List<Hit> page(Query query, List<Clause> clauses, EntrySet hits) throws IOException {
        int end = query.page() * Query.PAGE_SIZE;
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(new OfSet(hits), Occur.FILTER);
        boolean byScore = query.order() == Query.Order.RELEVANCE && !clauses.isEmpty();
        if (byScore) ranked.add(Scoring.of(clauses), Occur.SHOULD);
        ScoreDoc[] top = searcher.search(
                        ranked.build(), new TopFieldCollectorManager(byScore ? BY_SCORE : BY_DATE, end, null, end))
                .scoreDocs;
        return shown(top, end - Query.PAGE_SIZE, new Snippets(clauses, terms));
    }

    private List<Hit> shown(ScoreDoc[] top, int from, Snippets snippets) throws IOException {
        List<Hit> shown = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int i = from; i < top.length; i++) {
            shown.add(hit(StoredItem.read(stored.document(top[i].doc)), snippets, also(top[i].doc, stored)));
        }
        return shown;
    }

    private List<Elsewhere> also(int entry, StoredFields stored) throws IOException {
        List<Elsewhere> also = new ArrayList<>();
        for (int other : tellings.others(entry, visible)) {
            StoredItem item = StoredItem.read(stored.document(other));
            also.add(new Elsewhere(item.kind(), item.address()));
        }
        also.sort(comparing(Elsewhere::kind).thenComparing(Elsewhere::address));
        return also;
    }

    private static Hit hit(StoredItem item, Snippets snippets, List<Elsewhere> also) {
        return new Hit(
                item.row(),
                item.address(),
                item.part(),
                item.committee(),
                item.kind(),
                item.date(),
                item.number(),
                snippets.title(item.title()),
                item.caseNumber(),
                item.outcome(),
                item.postponedTo(),
                snippets.best(item.fields()),
                also);
    }

    private @Nullable String suggestion(Query query, int total) throws IOException {
        if (total >= FEW || query.words().isBlank()) return null;
        String instead = new Suggestion(reading, searcher, visible).instead(query.words());
        return instead != null && findsMore(query.withWords(instead), total) ? instead : null;
    }

    private boolean findsMore(Query other, int total) throws IOException {
        return count(other, reading.read(other.words())).hits().size() > total;
    }
}
