package dk.raadslag.importing.web;

import dk.raadslag.importing.Batch;
import dk.raadslag.importing.Batch.Stage;
import dk.raadslag.importing.BatchFile;
import dk.raadslag.importing.Imported;
import java.util.List;
import java.util.UUID;

/** A batch as its page shows it, as of one moment. */
public record BatchView(UUID id, Stage stage, List<BatchFile> files, long done) {

    static BatchView of(Batch batch) {
        return new BatchView(batch.id(), batch.stage(), batch.files(), batch.done());
    }

    public boolean working() {
        return stage == Stage.READING || stage == Stage.STORING;
    }

    /** How many documents will become, or became, new editions. */
    public long newEditions() {
        return outcomes(Imported.NewEdition.class);
    }

    /** Whether a document is of a committee that is not known yet. */
    public boolean newCommittees() {
        return files.stream()
                .flatMap(file -> file.documents().stream())
                .anyMatch(document ->
                        document.outcome() instanceof Imported.NewEdition edition && edition.newCommittee() != null);
    }

    public long unchanged() {
        return outcomes(Imported.Unchanged.class) + outcomes(Imported.WithdrawnBefore.class);
    }

    public long unreadable() {
        return files.stream()
                .filter(file -> file.state() == BatchFile.State.UNREADABLE || file.state() == BatchFile.State.FAILED)
                .count();
    }

    private long outcomes(Class<? extends Imported> kind) {
        return files.stream()
                .flatMap(file -> file.documents().stream())
                .filter(document -> kind.isInstance(document.outcome()))
                .count();
    }
}
