package dk.raadslag.importing;

import dk.raadslag.publication.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is shown of the files of a batch before they are stored: who is whose twin, and what is chosen. */
final class Preview {

    private final List<BatchFile> files;

    Preview(List<BatchFile> files) {
        this.files = files;
    }

    /** The files with every document's twins pointed out. */
    Preview withTwins(Twins<DocumentPlace> twins) {
        Map<DocumentPlace, List<DocumentPlace>> found = new HashMap<>();
        for (BatchFile file : files) {
            for (BatchDocument document : file.documents()) {
                Content content = document.reading().content();
                if (content == null) continue;
                for (DocumentPlace earlier : twins.earlier(document.place(), file.name(), content)) {
                    found.computeIfAbsent(earlier, _ -> new ArrayList<>()).add(document.place());
                    found.computeIfAbsent(document.place(), _ -> new ArrayList<>())
                            .add(earlier);
                }
            }
        }
        return each(document -> document.with(found.getOrDefault(document.place(), List.of())));
    }

    /** Of these documents, those chosen that nothing speaks against; the others stay as they are. */
    Preview choosingAmong(Set<DocumentPlace> places) {
        Set<DocumentPlace> chosen = documents().stream()
                .filter(document -> document.chosen() && !places.contains(document.place()))
                .map(BatchDocument::place)
                .collect(Collectors.toCollection(HashSet::new));
        return each(document -> {
            if (!places.contains(document.place())) return document;
            BatchDocument decided = document.chosenUnlessDoubtful(chosen);
            if (decided.chosen()) chosen.add(decided.place());
            return decided;
        });
    }

    /** All documents chosen that nothing speaks against. */
    Preview choosing() {
        return choosingAmong(documents().stream().map(BatchDocument::place).collect(Collectors.toSet()));
    }

    /** These documents and no others chosen. */
    Preview choosingOnly(Set<DocumentPlace> places) {
        return each(document -> document.chosen(places.contains(document.place())));
    }

    /** Each document changed, and its file with it. */
    Preview each(UnaryOperator<BatchDocument> change) {
        return new Preview(files.stream()
                .map(file -> file.documents().isEmpty() ? file : changed(file, change))
                .toList());
    }

    private static BatchFile changed(BatchFile file, UnaryOperator<BatchDocument> change) {
        return BatchFile.read(file.name(), file.documents().stream().map(change).toList());
    }

    private List<BatchDocument> documents() {
        return files.stream().flatMap(file -> file.documents().stream()).toList();
    }

    List<BatchFile> files() {
        return files;
    }
}
