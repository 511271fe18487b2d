package dk.raadslag.proofreading;

/** What a finding means for publication. */
public enum Severity {
    /** It stands in the way of publication. */
    MUST_MEND,
    /** It is worth a look. */
    ADVICE
}
