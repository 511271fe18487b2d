package dk.raadslag.importing;

import java.util.List;
import java.util.Set;

/**
 * One document of a file in a batch.
 *
 * @param read as its file has it
 * @param reading the same with what its owner said it lacked
 * @param outcome what storing it will do, and after storing, what it did
 * @param twins the other documents of the batch that are of the same committee, date and kind
 * @param chosen whether its owner wants it stored
 * @param texts what proof-reading found in its texts
 */
public record BatchDocument(
        DocumentPlace place,
        Reading read,
        Reading reading,
        Imported outcome,
        List<DocumentPlace> twins,
        boolean chosen,
        List<TextFinding> texts) {

    public BatchDocument {
        twins = List.copyOf(twins);
        texts = List.copyOf(texts);
    }

    static BatchDocument of(DocumentPlace place, Reading read, Imported outcome, List<TextFinding> texts) {
        return new BatchDocument(place, read, read, outcome, List.of(), false, texts);
    }

    /** What was found in its texts, each check once, what must be mended first. */
    public List<TextFindings> found() {
        return TextFindings.grouped(texts);
    }

    /** Whether there is something to store; of a document that was not stored yet. */
    public boolean storable() {
        return outcome instanceof Imported.NewEdition;
    }

    /** Whether storing it supersedes an edition with which it has nothing in common. */
    public boolean unlike() {
        return outcome instanceof Imported.NewEdition edition && edition.unlike();
    }

    BatchDocument completed(Reading whole, Imported foreseen) {
        return new BatchDocument(place, read, whole, foreseen, twins, chosen, texts);
    }

    BatchDocument with(List<DocumentPlace> others) {
        return new BatchDocument(place, read, reading, outcome, others, chosen, texts);
    }

    BatchDocument chosen(boolean wanted) {
        return new BatchDocument(place, read, reading, outcome, twins, wanted && storable(), texts);
    }

    /** Chosen for its owner to begin with: unless it may be the wrong file, or another one stands for it already. */
    BatchDocument chosenUnlessDoubtful(Set<DocumentPlace> chosenAlready) {
        return chosen(!unlike()
                && twins.stream().noneMatch(twin -> twin.compareTo(place) < 0 || chosenAlready.contains(twin)));
    }

    BatchDocument after(Imported stored) {
        return new BatchDocument(place, read, reading, stored, twins, chosen, texts);
    }
}
