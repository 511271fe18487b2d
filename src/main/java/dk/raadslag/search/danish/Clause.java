package dk.raadslag.search.danish;

import java.util.List;

/** A part of what a reader typed; all clauses must hold. */
public sealed interface Clause {

    /** The text has the word in one of its forms, or a compound that holds it. */
    record AnyForm(Term term) implements Clause {}

    /** The case has this number, or one that begins with it; or the text has it as a word. */
    record Number(List<String> caseTerms, Term term) implements Clause {}

    /** The text has these very words in this order. */
    record Phrase(List<Term> terms) implements Clause {}

    /** The text has none of what the clause asks for. */
    record Not(Clause clause) implements Clause {}

    /** A common little word beside others: makes a hit better, never breaks one. */
    record Preferably(AnyForm clause) implements Clause {}
}
