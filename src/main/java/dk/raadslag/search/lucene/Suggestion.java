package dk.raadslag.search.lucene;

import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.Clauses;
import dk.raadslag.search.danish.Word;
import dk.raadslag.search.danish.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;

/** Another way to write what was typed: every word that the reader's entries hardly hold is replaced by one they do. */
final class Suggestion {

    private static final int RARE = 2;
    private static final int MOST_WORDS = 6;

    private final Clauses clauses;
    private final IndexSearcher searcher;
    private final EntrySet visible;
    private final Spelling spelling;

    Suggestion(Clauses clauses, IndexSearcher searcher, EntrySet visible) {
        this.clauses = clauses;
        this.searcher = searcher;
        this.visible = visible;
        this.spelling = new Spelling(searcher, visible);
    }

    /** The words with the rare ones replaced, or null when there is nothing to replace. */
    @Nullable
    String instead(String typed) throws IOException {
        StringBuilder instead = new StringBuilder();
        int written = 0;
        for (Word word : Words.in(typed).stream().limit(MOST_WORDS).toList()) {
            Optional<String> other = better(word.form());
            if (other.isEmpty()) continue;
            instead.append(typed, written, word.start()).append(other.get());
            written = word.end();
        }
        return written == 0 ? null : instead.append(typed.substring(written)).toString();
    }

    private Optional<String> better(String form) throws IOException {
        int found = entriesWith(form);
        if (found > RARE || form.chars().anyMatch(Character::isDigit)) return Optional.empty();
        Optional<String> like = spelling.like(form);
        return like.isPresent() && entriesWith(like.get()) > found ? like : Optional.empty();
    }

    /** How many of the visible entries hold the word in any form. */
    private int entriesWith(String form) throws IOException {
        List<Clause> asked = clauses.read(form);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        Matching.all(asked, Names.TEXT, all);
        return visible.matchingAlso(all.build(), searcher).size();
    }
}
