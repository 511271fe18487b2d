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
        FAILED
    }

    public BatchFile {
        documents = List.copyOf(documents);
    }

    static BatchFile waiting(String name) {
        return new BatchFile(name, State.WAITING, List.of());
    }

    boolean read() {
        return state != State.WAITING;
    }

    boolean finished() {
        return state == State.STORED || state == State.FAILED || state == State.UNREADABLE;
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
