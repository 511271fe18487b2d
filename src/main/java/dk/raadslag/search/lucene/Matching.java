package dk.raadslag.search.lucene;

import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.Clause.AnyForm;
import dk.raadslag.search.danish.Clause.Not;
import dk.raadslag.search.danish.Clause.Number;
import dk.raadslag.search.danish.Clause.Phrase;
import dk.raadslag.search.danish.Clause.Preferably;
import dk.raadslag.search.danish.Term;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which entries have what was asked for, in a given field of words. */
final class Matching {

    private final String field;

    private Matching(String field) {
        this.field = field;
    }

    /** Adds what an entry must have in the field, and must not have anywhere. */
    static void all(List<Clause> clauses, String field, BooleanQuery.Builder all) {
        wanted(clauses, field, all);
        Matching anywhere = new Matching(Names.TEXT);
        for (Clause clause : clauses) {
            if (clause instanceof Not(Clause unwanted)) all.add(anywhere.matches(unwanted), Occur.MUST_NOT);
        }
    }

    /** Adds what an entry must have in the field. */
    static void wanted(List<Clause> clauses, String field, BooleanQuery.Builder all) {
        Matching inField = new Matching(field);
        for (Clause clause : clauses) {
            if (clause instanceof Not || clause instanceof Preferably) continue;
            all.add(inField.matches(clause), Occur.FILTER);
        }
    }

    private Query matches(Clause clause) {
        return switch (clause) {
            case AnyForm(Term term) -> anyForm(term);
            case Number(List<String> caseTerms, Term term) -> numbered(caseTerms, term);
            case Phrase(List<Term> terms) -> phrase(terms, field);
            case Preferably(AnyForm word) -> matches(word);
            case Not(Clause unwanted) -> matches(unwanted);
        };
    }

    private Query anyForm(Term term) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(term(term.stem()), Occur.SHOULD);
        term.roots().forEach(root -> any.add(term(root), Occur.SHOULD));
        any.add(term(term.otherwiseSpelt()), Occur.SHOULD);
        if (!term.parts().isEmpty()) any.add(allParts(term), Occur.SHOULD);
        return any.build();
    }

    private Query allParts(Term term) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        term.parts().forEach(part -> all.add(anyForm(part), Occur.FILTER));
        return all.build();
    }

    private Query numbered(List<String> caseTerms, Term term) {
        if (!field.equals(Names.TEXT)) return anyForm(term);
        return new BooleanQuery.Builder()
                .add(caseNumber(caseTerms), Occur.SHOULD)
                .add(anyForm(term), Occur.SHOULD)
                .build();
    }

    static Query caseNumber(List<String> caseTerms) {
        return new TermInSetQuery(
                Names.CASE, caseTerms.stream().map(BytesRef::new).toList());
    }

    static Query phrase(List<Term> terms, String field) {
        return new PhraseQuery(field, terms.stream().map(Term::exact).toArray(String[]::new));
    }

    private Query term(String term) {
        return new TermQuery(new org.apache.lucene.index.Term(field, term));
    }
}
