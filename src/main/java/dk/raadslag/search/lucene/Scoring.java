package dk.raadslag.search.lucene;

import dk.raadslag.publication.Section;
import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.Clause.AnyForm;
import dk.raadslag.search.danish.Clause.Not;
import dk.raadslag.search.danish.Clause.Number;
import dk.raadslag.search.danish.Clause.Phrase;
import dk.raadslag.search.danish.Clause.Preferably;
import dk.raadslag.search.danish.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How well an entry that matches does so: in its title rather than its text, as typed rather than in parts. */
final class Scoring {

    private static final Map<String, Float> FIELDS =
            Map.of(Names.TEXT, 1f, Names.words(Names.TITLE), 4f, Names.words(Section.DECISION), 1.5f);

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
            FIELDS.forEach((field, weight) -> sum.add(new BoostQuery(score(clause, field), weight), Occur.SHOULD));
            if (clause instanceof Number(List<String> caseTerms, Term _)) sum.add(caseNumber(caseTerms), Occur.SHOULD);
        }
        return sum.build();
    }

    private static Query score(Clause clause, String field) {
        return switch (clause) {
            case AnyForm(Term term) -> word(term, field);
            case Number(List<String> _, Term term) -> word(term, field);
            case Phrase(List<Term> terms) -> new BoostQuery(Matching.phrase(terms, field), AS_TYPED);
            case Preferably(AnyForm(Term term)) -> new BoostQuery(term(field, term.exact()), LITTLE_WORD);
            case Not(Clause unwanted) -> score(unwanted, field);
        };
    }

    private static Query word(Term term, String field) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(term(field, term.exact()), AS_TYPED));
        ways.add(new BoostQuery(term(field, term.stem()), SAME_STEM));
        term.roots().forEach(root -> ways.add(new BoostQuery(term(field, root), IN_PARTS)));
        if (!term.parts().isEmpty())
            ways.add(new BoostQuery(parts(term, field), IN_PARTS / term.parts().size()));
        ways.add(new BoostQuery(term(field, term.otherwiseSpelt()), OTHERWISE_SPELT));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query parts(Term term, String field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        term.parts().forEach(part -> all.add(term(field, part.stem()), Occur.MUST));
        return all.build();
    }

    private static Query caseNumber(List<String> caseTerms) {
        return new BoostQuery(new ConstantScoreQuery(Matching.caseNumber(caseTerms)), CASE_NUMBER);
    }

    private static Query term(String field, String term) {
        return new TermQuery(new org.apache.lucene.index.Term(field, term));
    }
}
