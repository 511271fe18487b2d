package dk.raadslag.importing;

import java.util.List;

/**
 * One file of a batch.
 *
 * @param name as it was handed in
 * @param documents what was read in it, and what became of each
 */
public record BatchFile(String name, State state, List<BatchDocument> documents) {

    /** How far a file has come. */
    public enum State {
        WAITING,
        READ,
        UNREADABLE,
        STORED,
        NOT_TAKEN,
        FAILED
    }

    public BatchFile {
        documents = List.copyOf(documents);
    }

    static BatchFile waiting(String name) {
        return new BatchFile(name, State.WAITING, List.of());
    }

    static BatchFile read(String name, List<BatchDocument> documents) {
        boolean readable =
                documents.stream().anyMatch(document -> document.reading().content() != null);
        return new BatchFile(name, readable ? State.READ : State.UNREADABLE, documents);
    }

    static BatchFile stored(String name, List<BatchDocument> documents) {
        return new BatchFile(name, after(documents), documents);
    }

    private static State after(List<BatchDocument> documents) {
        List<Imported> outcomes = documents.stream().map(BatchDocument::outcome).toList();
        if (outcomes.stream().anyMatch(Imported.Failed.class::isInstance)) return State.FAILED;
        boolean chosen = documents.stream().anyMatch(BatchDocument::chosen);
        boolean left = outcomes.stream().anyMatch(Imported.NotTaken.class::isInstance);
        return left && !chosen ? State.NOT_TAKEN : State.STORED;
    }

    boolean read() {
        return state != State.WAITING;
    }

    boolean finished() {
        return switch (state) {
            case STORED, NOT_TAKEN, FAILED, UNREADABLE -> true;
            case WAITING, READ -> false;
        };
    }

    public List<Finding> findings() {
        return documents.stream()
                .flatMap(document -> document.reading().findings().stream())
                .toList();
    }

    public long findings(Finding.Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
