package dk.raadslag.search.danish;

import dk.raadslag.search.danish.Clause.AnyForm;
import dk.raadslag.search.danish.Clause.Not;
import dk.raadslag.search.danish.Clause.Phrase;
import dk.raadslag.search.danish.Clause.Preferably;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;

/** Reads what a reader typed: words, "phrases", case numbers and -unwanted. Never refuses anything. */
public final class Clauses {

    private static final int MOST = 24;
    private static final Pattern QUOTES = Pattern.compile("[“”„»«]");
    private static final Pattern CHUNK = Pattern.compile("(-?)\"([^\"]*)\"?|(\\S+)");
    private static final CharArraySet LITTLE_WORDS = DanishAnalyzer.getDefaultStopSet();

    private final DanishTerms terms;

    public Clauses(DanishTerms terms) {
        this.terms = terms;
    }

    public List<Clause> read(String typed) {
        List<Clause> clauses = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(CaseTerms.joined(QUOTES.matcher(typed).replaceAll("\"")));
        while (chunk.find() && clauses.size() < MOST) {
            if (chunk.group(3) == null) phrase(chunk.group(2), !chunk.group(1).isEmpty(), clauses);
            else words(chunk.group(3), clauses);
        }
        return excusingLittleWords(clauses);
    }

    private void phrase(String quoted, boolean unwanted, List<Clause> clauses) {
        List<Term> phrase = Words.in(quoted).stream().limit(MOST).map(terms::of).toList();
        if (!phrase.isEmpty()) clauses.add(unwanted ? new Not(new Phrase(phrase)) : new Phrase(phrase));
    }

    private void words(String chunk, List<Clause> clauses) {
        boolean unwanted = chunk.startsWith("-");
        for (Word word : Words.in(chunk)) {
            Clause clause = clause(word);
            clauses.add(unwanted ? new Not(clause) : clause);
        }
    }

    private Clause clause(Word word) {
        Term term = terms.of(word);
        boolean hasDigit = word.form().chars().anyMatch(Character::isDigit);
        return hasDigit ? new Clause.Number(CaseTerms.asked(word.form()), term) : new AnyForm(term);
    }

    private static List<Clause> excusingLittleWords(List<Clause> clauses) {
        boolean onlyLittle = clauses.stream().allMatch(clause -> clause instanceof Not || isLittle(clause));
        if (onlyLittle) return List.copyOf(clauses);
        return clauses.stream()
                .map(clause -> clause instanceof AnyForm word && isLittle(word) ? new Preferably(word) : clause)
                .toList();
    }

    private static boolean isLittle(Clause clause) {
        return clause instanceof AnyForm(Term term) && LITTLE_WORDS.contains(term.form());
    }
}
