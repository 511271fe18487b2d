package dk.raadslag.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in the language of whoever gets it. Mail leaves the house: a letter names a case by what outsiders
 * may see of it, links to the rest, and never carries the text of a case, a comment or a reason.
 *
 * @param lead paragraphs
 * @param event what the reader's calendar is told, or null
 */
public record Letter(
        String subject,
        List<String> lead,
        List<Section> sections,
        @Nullable CalendarEvent event) {

    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        if (subject.isEmpty()) throw new IllegalArgumentException("A letter has a subject");
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    public Letter(String subject, List<String> lead, List<Section> sections) {
        this(subject, lead, sections, null);
    }

    /** Things to open under a heading. */
    public record Section(String heading, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something to open.
     *
     * @param path on this site, such as {@code /sager/7/godkendelse}
     * @param notes what is said of it, such as when it is due
     */
    public record Entry(String text, String path, List<String> notes) {

        public Entry {
            if (!path.startsWith("/")) throw new IllegalArgumentException("Not a path: " + path);
            notes = List.copyOf(notes);
        }
    }

    /** A letter about one thing. */
    public static Letter about(String subject, String lead, String link, String path) {
        return new Letter(subject, List.of(lead), List.of(new Section("", List.of(new Entry(link, path, List.of())))));
    }
}
