package dk.raadslag.importing.web;

import dk.raadslag.importing.Batch;
import dk.raadslag.importing.Batch.Stage;
import dk.raadslag.importing.BatchDocument;
import dk.raadslag.importing.BatchFile;
import dk.raadslag.importing.DocumentPlace;
import dk.raadslag.importing.ImportCounts;
import dk.raadslag.importing.Imported;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A batch as its page shows it, as of one moment.
 *
 * @param committees the names a person can choose from where one is missing
 * @param typed what was typed and not used, for it was wrong
 * @param errors what is wrong, by field, as message keys
 */
public record BatchView(
        UUID id,
        Stage stage,
        List<BatchFile> files,
        long done,
        boolean forAll,
        List<String> committees,
        Map<DocumentPlace, TypedFacts> typed,
        Map<String, String> errors) {

    static BatchView of(Batch batch, List<String> committees) {
        return new BatchView(
                batch.id(), batch.stage(), batch.files(), batch.done(), batch.forAll(), committees, Map.of(), Map.of());
    }

    BatchView refused(Map<DocumentPlace, TypedFacts> left, Map<String, String> wrong) {
        return new BatchView(id, stage, files, done, forAll, committees, left, wrong);
    }

    public String address() {
        return "/administration/import/" + id;
    }

    public boolean working() {
        return stage == Stage.READING || stage == Stage.STORING;
    }

    /** Whether its owner can still choose and fill in. */
    public boolean open() {
        return stage == Stage.READ;
    }

    public ImportCounts counts() {
        return ImportCounts.of(documents().stream().map(BatchDocument::outcome).toList());
    }

    private List<BatchDocument> documents() {
        return files.stream().flatMap(file -> file.documents().stream()).toList();
    }

    /** Whether a document can be completed by what a person knows of it. */
    public boolean completable() {
        return documents().stream().anyMatch(document -> document.read().incomplete());
    }

    /** Whether a document is of a committee that is not known yet. */
    public boolean newCommittees() {
        return documents().stream()
                .anyMatch(document ->
                        document.outcome() instanceof Imported.NewEdition edition && edition.newCommittee() != null);
    }

    /** The first document that can be ticked. */
    DocumentPlace firstStorable() {
        return documents().stream()
                .filter(BatchDocument::storable)
                .map(BatchDocument::place)
                .findFirst()
                .orElse(new DocumentPlace(0, 0));
    }

    public String fileOf(DocumentPlace place) {
        return files.get(place.file()).name();
    }

    /** What stands in the fields of a document that lacks something. */
    public TypedFacts typed(BatchDocument document) {
        TypedFacts left = typed.get(document.place());
        return left == null ? TypedFacts.asRead(document) : left;
    }
}
