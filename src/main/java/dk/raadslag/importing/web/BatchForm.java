package dk.raadslag.importing.web;

import dk.raadslag.importing.Batch;
import dk.raadslag.importing.BatchDocument;
import dk.raadslag.importing.DocumentPlace;
import dk.raadslag.importing.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The form on the page of a batch as it was sent.
 *
 * @param chosen the documents with a tick
 * @param typed what was typed, for the documents that have fields
 * @param asked the documents whose typed facts are to be used: those where something else stands than before, or the
 *     one whose button was pressed
 * @param forAll whether new committees are to be for all
 */
record BatchForm(
        Set<DocumentPlace> chosen, Map<DocumentPlace, TypedFacts> typed, Set<DocumentPlace> asked, boolean forAll) {

    static BatchForm of(Batch batch, MultiValueMap<String, String> sent) {
        Map<String, String> fields = sent.toSingleValueMap();
        Map<DocumentPlace, TypedFacts> typed = new TreeMap<>();
        Map<DocumentPlace, TypedFacts> touched = new TreeMap<>();
        for (BatchDocument document : batch.documents()) {
            if (!document.read().incomplete()) continue;
            TypedFacts.in(fields, document.place()).ifPresent(facts -> {
                typed.put(document.place(), facts);
                if (!facts.equals(TypedFacts.asRead(document))) touched.put(document.place(), facts);
            });
        }
        Set<DocumentPlace> asked = touched.isEmpty()
                ? places(List.of(fields.getOrDefault("dokument", ""))).stream()
                        .filter(typed::containsKey)
                        .collect(Collectors.toSet())
                : touched.keySet();
        return new BatchForm(
                places(sent.getOrDefault("valgt", List.of())),
                typed,
                asked,
                sent.getOrDefault("offentlig", List.of()).contains("true"));
    }

    private static Set<DocumentPlace> places(List<String> written) {
        return written.stream()
                .map(DocumentPlace::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** What is wrong with what was typed, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        typed.forEach((place, facts) -> {
            if (asked.contains(place)) errors.putAll(facts.errors(place));
        });
        return errors;
    }

    /** What was said of the documents where nothing is wrong. */
    Map<DocumentPlace, Facts> facts() {
        return asked.stream()
                .filter(place -> facts(place).errors(place).isEmpty())
                .collect(Collectors.toMap(place -> place, place -> facts(place).facts()));
    }

    private TypedFacts facts(DocumentPlace place) {
        return Objects.requireNonNull(typed.get(place));
    }
}
