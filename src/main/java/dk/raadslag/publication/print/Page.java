package dk.raadslag.publication.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A printout as its template shows it: every text is ready to print, in the reader's language. */
public record Page(
        Labels labels,
        String style,
        String kind,
        String committee,
        String day,
        String when,
        @Nullable String place,
        String municipality,
        List<String> notes,
        List<Person> participants,
        List<String> approvals,
        boolean contents,
        List<Entry> items,
        @Nullable Certified certified) {

    public String title() {
        return kind + " " + committee + ", " + day;
    }

    /** The line at the top of every page but the first. */
    public String runningHead() {
        return committee + " · " + kind + " · " + day;
    }

    /**
     * The end of an extract.
     *
     * @param signature whose name is signed under it, or null
     */
    public record Certified(List<String> lines, @Nullable String signature) {}

    public record Person(String name, @Nullable String remark) {}

    /** An item and its address within the page. */
    public record Entry(
            String id,
            @Nullable String number,
            String title,
            @Nullable String caseNumber,
            @Nullable Closed closed,
            List<Field> fields,
            List<String> attachments) {

        public String name() {
            return number == null ? title : number + " " + title;
        }
    }

    /** What is said of a closed item; the decision only when the item's own text may not be seen. */
    public record Closed(@Nullable String reason, @Nullable String decision) {}

    /** A field with its text as HTML. */
    public record Field(String key, @Nullable String heading, String html) {}
}
