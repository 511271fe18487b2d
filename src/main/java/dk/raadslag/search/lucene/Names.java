package dk.raadslag.search.lucene;

import dk.raadslag.publication.Section;
import dk.raadslag.search.Facet;
import java.util.List;
import java.util.Locale;

/** The names of the fields in the index. */
final class Names {

    static final String ROW = "row";
    static final String DOCUMENT = "document";
    static final String EDITION = "edition";
    static final String TREATMENT = "treatment";
    static final String POSITION = "position";
    static final String DATE = "date";
    static final String KLE = "kle";
    static final String CASE = "case";
    static final String AUDIENCE = "audience";
    static final String EXCLUDED = "excluded";
    static final String FULLER = "fuller";
    static final String FULLER_EXCLUDED = "fuller-excluded";

    /** Everything an item says, title and attachments with it. */
    static final String TEXT = "text";

    /** The same without order, each term as frequent as it is weighty. */
    static final String WEIGHTED = "weighted";

    static final String TITLE = "title";
    static final String ATTACHMENTS = "attachments";
    static final String OTHER = "other";

    /** The fields that have words of their own in the index; whatever else a template invents is "other". */
    static final List<String> FIELDS = List.of(
            TITLE,
            Section.DECISION,
            Section.RECOMMENDATION,
            "summary",
            "presentation",
            "occasion",
            "history",
            "finance",
            "legalBasis",
            "policy",
            "citizens",
            ATTACHMENTS,
            OTHER);

    /** The facets of which an item has one value. */
    static final List<Facet> COLUMNS = List.of(Facet.COMMITTEE, Facet.YEAR, Facet.KIND, Facet.OUTCOME);

    static final String STORED = "stored";
    static final String STORED_TEXT = "stored-text";

    private Names() {}

    static String known(String fieldKey) {
        return FIELDS.contains(fieldKey) ? fieldKey : OTHER;
    }

    static String words(String fieldKey) {
        return "words-" + fieldKey;
    }

    static String has(String fieldKey) {
        return "has-" + fieldKey;
    }

    static String column(Facet facet) {
        return "facet-" + facet.name().toLowerCase(Locale.ROOT);
    }
}
