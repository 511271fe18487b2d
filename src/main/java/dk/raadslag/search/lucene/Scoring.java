package dk.raadslag.search.lucene;

import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.Clause.AnyForm;
import dk.raadslag.search.danish.Clause.Not;
import dk.raadslag.search.danish.Clause.Number;
import dk.raadslag.search.danish.Clause.Phrase;
import dk.raadslag.search.danish.Clause.Preferably;
import dk.raadslag.search.danish.Term;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How well an entry that matches does so: as typed rather than in another form, and that rather than in parts. */
final class Scoring {

    private static final float AS_TYPED = 3;
    private static final float SAME_STEM = 2;
    private static final float IN_PARTS = 1;
    private static final float OTHERWISE_SPELT = 0.3f;
    private static final float CASE_NUMBER = 40;
    private static final float LITTLE_WORD = 0.1f;

    private Scoring() {}

    static Query of(List<Clause> clauses) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            if (clause instanceof Not) continue;
            sum.add(score(clause), Occur.SHOULD);
            if (clause instanceof Number(List<String> caseTerms, Term _)) sum.add(caseNumber(caseTerms), Occur.SHOULD);
        }
        return sum.build();
    }

    private static Query score(Clause clause) {
        return switch (clause) {
            case AnyForm(Term term) -> word(term);
            case Number(List<String> _, Term term) -> word(term);
            case Phrase(List<Term> terms) -> phrase(terms);
            case Preferably(AnyForm(Term term)) -> new BoostQuery(term(term.exact()), LITTLE_WORD);
            case Not(Clause unwanted) -> score(unwanted);
        };
    }

    private static Query phrase(List<Term> terms) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(Matching.phrase(terms, Names.TEXT), AS_TYPED), Occur.SHOULD)
                .add(new BoostQuery(Matching.phrase(terms, Names.words(Names.TITLE)), AS_TYPED), Occur.SHOULD)
                .build();
    }

    private static Query word(Term term) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(term(term.exact()), AS_TYPED));
        ways.add(new BoostQuery(term(term.stem()), SAME_STEM));
        term.roots().forEach(root -> ways.add(new BoostQuery(term(root), IN_PARTS)));
        if (!term.parts().isEmpty())
            ways.add(new BoostQuery(parts(term), IN_PARTS / term.parts().size()));
        ways.add(new BoostQuery(term(term.otherwiseSpelt()), OTHERWISE_SPELT));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query parts(Term term) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        term.parts().forEach(part -> all.add(term(part.stem()), Occur.MUST));
        return all.build();
    }

    private static Query caseNumber(List<String> caseTerms) {
        return new BoostQuery(new ConstantScoreQuery(Matching.caseNumber(caseTerms)), CASE_NUMBER);
    }

    private static Query term(String term) {
        return new TermQuery(new org.apache.lucene.index.Term(Names.WEIGHTED, term));
    }
}
