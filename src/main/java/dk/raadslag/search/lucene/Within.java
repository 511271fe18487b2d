package dk.raadslag.search.lucene;

import dk.raadslag.access.Token;
import dk.raadslag.search.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The bounds of a search: what the reader may see, and what the reader wants to see of it. */
final class Within {

    private Within() {}

    /**
     * The same rule as {@link dk.raadslag.access.Audience#admits}, and no face where the reader sees the closed side.
     */
    static org.apache.lucene.search.Query sightOf(Set<Token> reader) {
        BooleanQuery sight = new BooleanQuery.Builder()
                .add(anyOf(Names.AUDIENCE, reader), Occur.FILTER)
                .add(anyOf(Names.EXCLUDED, reader), Occur.MUST_NOT)
                .add(seenFully(reader), Occur.MUST_NOT)
                .build();
        return sight;
    }

    private static org.apache.lucene.search.Query seenFully(Set<Token> reader) {
        return new BooleanQuery.Builder()
                .add(anyOf(Names.FULLER, reader), Occur.FILTER)
                .add(anyOf(Names.FULLER_EXCLUDED, reader), Occur.MUST_NOT)
                .build();
    }

    private static org.apache.lucene.search.Query anyOf(String field, Collection<Token> tokens) {
        List<BytesRef> words =
                tokens.stream().map(token -> new BytesRef(token.word())).toList();
        return new TermInSetQuery(field, words);
    }

    static void limits(Query query, BooleanQuery.Builder all) {
        if (query.kle() != null) all.add(new TermQuery(new Term(Names.KLE, query.kle())), Occur.FILTER);
        if (query.from() == null && query.to() == null) return;
        LocalDate from = query.from() == null ? LocalDate.EPOCH.minusYears(1000) : query.from();
        LocalDate to = query.to() == null ? LocalDate.EPOCH.plusYears(1000) : query.to();
        all.add(IntPoint.newRangeQuery(Names.DATE, (int) from.toEpochDay(), (int) to.toEpochDay()), Occur.FILTER);
    }
}
