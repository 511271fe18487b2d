package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.OfficeFile;
import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.foreign.WordStyles;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Word file that was exported and comes back. */
public final class ReturnedFile {

    private static final Set<String> TRACKED =
            Set.of("ins", "del", "moveTo", "moveFrom", "cellIns", "cellDel", "rPrChange", "pPrChange");

    private static final Pattern MAIL = Pattern.compile("(?:[^:]*::)?([^:\\s]{1,200}@[^:\\s]{1,200})(?:::.*)?");

    private final WordStyles styles;
    private final Numbers numbers;
    private final Map<String, XmlElement> notes;
    private final Addresses addresses;
    private final Map<String, String> properties;
    private final Sections sections;
    private final List<WrittenComment> comments;
    private final Predicate<String> pictures;
    private final boolean byLibreOffice;
    private final Map<String, String> mails;

    private ReturnedFile(OfficeFile file, @Nullable String site, Predicate<String> pictures) throws UnreadableFile {
        this.pictures = pictures;
        String main = file.main();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        styles = new WordStyles(file.part(folder + "styles.xml"));
        numbers = new Numbers(file.part(folder + "numbering.xml"));
        notes = notes(file.part(folder + "footnotes.xml"));
        addresses = new Addresses(file.links(main), file.links(folder + "footnotes.xml"), site);
        properties = properties(file.part("docProps/custom.xml"));
        mails = mails(file.part(folder + "people.xml"));
        byLibreOffice = file.part("docProps/app.xml")
                .flatMap(root -> root.find("Application"))
                .filter(program -> program.text().matches("(LibreOffice|Collabora).*"))
                .isPresent();
        XmlElement body = file.part(main)
                .flatMap(root -> root.find("body"))
                .orElseThrow(() -> new UnreadableFile("Word-dokumentet har ingen tekst."));
        sections = Sections.of(body, styles);
        comments = WrittenComments.of(
                file.part(folder + "comments.xml"), file.part(folder + "commentsExtended.xml"), sections);
    }

    /**
     * @param site the address of this installation, so that links to it are paths again; null when it has none
     * @param pictures the addresses of the pictures that may be in its texts; others are left out
     * @throws UnreadableFile when it is no Word file, holds macros, is protected, broken off, or unpacks to far too
     *     much
     */
    public static ReturnedFile read(byte[] bytes, @Nullable String site, Predicate<String> pictures)
            throws UnreadableFile {
        OfficeFile file = OfficeFile.of(bytes);
        if (file.hasMacros())
            throw new UnreadableFile("Filen indeholder makroer og læses ikke. Gem den som .docx uden makroer.");
        return new ReturnedFile(file, site, pictures);
    }

    private static Map<String, XmlElement> notes(Optional<XmlElement> part) {
        return part.stream()
                .flatMap(root -> root.all("footnote"))
                .collect(Collectors.toMap(note -> note.attribute("id"), note -> note, (first, _) -> first));
    }

    private static Map<String, String> properties(Optional<XmlElement> part) {
        Map<String, String> properties = new HashMap<>();
        part.stream().flatMap(root -> root.all("property")).forEach(property -> {
            String value = property.children().stream().map(XmlElement::text).collect(Collectors.joining());
            properties.put(property.attribute("name"), value.strip());
        });
        return properties;
    }

    /** Word writes {@code S::karen@bakkedal.dk::} and a number of those who have logged in to it. */
    private static Map<String, String> mails(Optional<XmlElement> part) {
        Map<String, String> mails = new HashMap<>();
        part.stream()
                .flatMap(root -> root.all("person"))
                .forEach(person -> person.find("presenceInfo")
                        .map(info -> info.attribute("userId"))
                        .map(MAIL::matcher)
                        .filter(Matcher::matches)
                        .ifPresent(mail -> mails.put(person.attribute("author"), mail.group(1))));
        return mails;
    }

    /** The mail addresses of those who have worked in it, by their names, as far as the file tells. */
    public Map<String, String> mails() {
        return Map.copyOf(mails);
    }

    /** What the file carries along unseen, by name. */
    public Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    /** What is said about its words, in the order of the file. */
    public List<WrittenComment> comments() {
        return comments;
    }

    /** How many pictures and embedded objects it has that may not be in its texts; none of them is. */
    public long strangePictures() {
        return sections.all()
                .flatMap(XmlElement::everything)
                .filter(element -> element.name().equals("object")
                        || element.name().equals("docPr") && !pictures.test(Lines.source(element)))
                .count();
    }

    /** Whether the bookmark stands on a heading of the file that is not to go, so that what is under it is known. */
    public boolean has(String bookmark) {
        return !headings().getOrDefault(bookmark, "").isEmpty();
    }

    /** The words of the headings with all changes taken, by their bookmarks, in the order of the file. */
    public Map<String, String> headings() {
        Lines lines = lines(new View(_ -> true));
        Map<String, String> words = new LinkedHashMap<>();
        sections.headings()
                .forEach((bookmark, heading) -> words.put(
                        bookmark, Inline.plain(lines.read(heading).words()).strip()));
        return words;
    }

    /** The lines above all headings with all changes taken. */
    public List<String> head() {
        String head = PlainText.of(texts(new View(_ -> true), RichText.EMPTY).read(sections.before()));
        return head.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Who tracked a change anywhere under a bookmark, in the order of the text. */
    public List<Mark> marks() {
        return sections.all()
                .flatMap(XmlElement::everything)
                .filter(element -> TRACKED.contains(element.name()))
                .map(Mark::of)
                .distinct()
                .toList();
    }

    /**
     * The text under a bookmark with the changes taken that are asked for, and none of the others; headings in it are
     * counted from the one with the bookmark.
     *
     * @param made what stood there when the file was made
     * @throws IllegalArgumentException when no heading has that bookmark
     */
    public RichText text(String bookmark, Predicate<Mark> taken, RichText made) {
        return texts(new View(taken), made).read(sections.under(bookmark));
    }

    private Texts texts(View view, RichText made) {
        return new Texts(
                styles,
                numbers,
                lines(view),
                view,
                new ParagraphEnd(byLibreOffice),
                new Looks(byLibreOffice ? made : RichText.EMPTY));
    }

    private Lines lines(View view) {
        return new Lines(styles, notes, addresses, pictures, view);
    }
}
