package dk.raadslag.proofreading;

/** A finding with what it means to the organisation. */
public record Judged(Finding finding, Severity severity) {

    public boolean mustMend() {
        return severity == Severity.MUST_MEND;
    }
}
