package dk.raadslag.search.web;

import static dk.raadslag.search.Facet.COMMITTEE;
import static dk.raadslag.search.Facet.FIELD;
import static dk.raadslag.search.Facet.KIND;
import static dk.raadslag.search.Facet.OUTCOME;
import static dk.raadslag.search.Facet.YEAR;

import dk.raadslag.publication.EditionKind;
import dk.raadslag.search.Facet;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The Danish words that stand for facets and their values in the address of a search. */
final class AddressWords {

    private static final Map<Facet, String> NAMES =
            Map.of(COMMITTEE, "udvalg", YEAR, "aar", KIND, "type", FIELD, "felt", OUTCOME, "udfald");

    private static final Map<Facet, Map<String, String>> WORDS = Map.of(
            KIND,
            Arrays.stream(EditionKind.values()).collect(Collectors.toMap(Enum::name, EditionKind::address)),
            FIELD,
            Map.ofEntries(
                    Map.entry("title", "titel"),
                    Map.entry("decision", "beslutning"),
                    Map.entry("recommendation", "indstilling"),
                    Map.entry("summary", "resume"),
                    Map.entry("presentation", "sagsfremstilling"),
                    Map.entry("occasion", "anledning"),
                    Map.entry("history", "historik"),
                    Map.entry("finance", "oekonomi"),
                    Map.entry("legalBasis", "lovgrundlag"),
                    Map.entry("policy", "politik"),
                    Map.entry("citizens", "borgere"),
                    Map.entry("attachments", "bilag"),
                    Map.entry("other", "andet")),
            OUTCOME,
            Map.of(
                    "APPROVED", "godkendt",
                    "NOTED", "efterretning",
                    "DISCUSSED", "droeftet",
                    "RECOMMENDED", "anbefalet",
                    "POSTPONED", "udsat",
                    "REFERRED", "sendt-videre",
                    "REJECTED", "afvist",
                    "WITHDRAWN", "taget-af",
                    "OTHER", "andet"));

    private AddressWords() {}

    static String name(Facet facet) {
        return NAMES.getOrDefault(facet, "");
    }

    static String word(Facet facet, String value) {
        return WORDS.getOrDefault(facet, Map.of()).getOrDefault(value, value);
    }

    static String value(Facet facet, String word) {
        return WORDS.getOrDefault(facet, Map.of()).entrySet().stream()
                .filter(pair -> pair.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(word);
    }
}
