package dk.raadslag.search.lucene;

import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.Clause.AnyForm;
import dk.raadslag.search.danish.Clause.Not;
import dk.raadslag.search.danish.Clause.Number;
import dk.raadslag.search.danish.Clause.Phrase;
import dk.raadslag.search.danish.Clause.Preferably;
import dk.raadslag.search.danish.DanishTerms;
import dk.raadslag.search.danish.Term;
import dk.raadslag.search.danish.Word;
import dk.raadslag.search.danish.Words;
import dk.raadslag.search.lucene.Found.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words worth a mark. */
final class Wanted {

    private static final int NONE = -1;

    private final DanishTerms terms;
    private final Map<String, Integer> clauseOfForm = new HashMap<>();
    private final Map<String, Integer> clauseOfTerm = new HashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();

    Wanted(List<Clause> clauses, DanishTerms terms) {
        this.terms = terms;
        clauses.forEach(this::want);
    }

    private void want(Clause clause) {
        switch (clause) {
            case AnyForm(Term term) -> want(term);
            case Number(List<String> _, Term term) -> want(term);
            case Phrase(List<Term> words) ->
                phrases.add(words.stream().map(Term::form).toList());
            case Preferably _, Not _ -> {}
        }
    }

    private void want(Term term) {
        int clause = clauseOfTerm.values().stream().mapToInt(i -> i + 1).max().orElse(0);
        term.lenient().forEach(way -> clauseOfTerm.putIfAbsent(way, clause));
    }

    /** How many different things there are to find. */
    long size() {
        return phrases.size() + clauseOfTerm.values().stream().distinct().count();
    }

    Found in(String text) {
        return in(text, text.length());
    }

    /** Those up to the given place, but for a word that may go on behind it. */
    Found in(String text, int end) {
        List<Word> words = Words.in(text.substring(0, end)).stream()
                .filter(word -> word.end() < end || end == text.length())
                .toList();
        List<Spot> spots = new ArrayList<>();
        for (Word word : words) single(word, spots);
        for (int phrase = 0; phrase < phrases.size(); phrase++) phrase(phrase, words, spots);
        return new Found(text, spots);
    }

    private void single(Word word, List<Spot> spots) {
        int clause = clauseOfForm.computeIfAbsent(word.form(), form -> clauseOf(terms.of(word)));
        if (clause != NONE) spots.add(new Spot(word.start(), word.end(), clause));
    }

    private int clauseOf(Term term) {
        for (String way : term.indexed()) {
            Integer clause = clauseOfTerm.get(way);
            if (clause != null) return clause;
        }
        return NONE;
    }

    private void phrase(int phrase, List<Word> words, List<Spot> spots) {
        List<String> forms = phrases.get(phrase);
        for (int at = 0; at + forms.size() <= words.size(); at++) {
            if (!standsAt(at, forms, words)) continue;
            int end = words.get(at + forms.size() - 1).end();
            spots.add(new Spot(words.get(at).start(), end, -2 - phrase));
        }
    }

    private static boolean standsAt(int at, List<String> forms, List<Word> words) {
        for (int i = 0; i < forms.size(); i++) {
            if (!words.get(at + i).form().equals(forms.get(i))) return false;
        }
        return true;
    }
}
