package dk.raadslag.importing.exported;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.html.HtmlText;
import dk.raadslag.importing.shape.FieldHeadings;
import dk.raadslag.importing.shape.RecommendationPoints;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Outcomes;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item of an export while its fields are gathered. Empty fields leave no trace; the recommendation's points, the
 * decision and a closed item's public face are read from the fields.
 */
public final class ExportedItem {

    private static final String EARLIER = "earlierTreatment";
    private static final String NEUTRAL = "Lukket punkt";
    private static final Pattern CLOSED = Pattern.compile("(?iU)^lukket(?: punkt| sag)?\\s*:\\s*");
    private static final Set<String> FACE = Set.of("neutralTitle", "closureReason", "openDecision");
    private static final Pattern FILE_ENDING = Pattern.compile("\\.[a-z]{3,4}$");
    private static final Pattern FILLER = Pattern.compile("(?iU)\\s*tomt indhold\\s*");

    private final String number;
    private final String printedTitle;
    private final List<Section> sections = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<String> attachmentNames = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private boolean open = true;
    private boolean titleIsPublic;
    private @Nullable String caseNumber;
    private @Nullable String neutralTitle;
    private @Nullable String sourceId;

    /** @param title as printed; "Lukket:" in front of it closes the item and is left out */
    public ExportedItem(String number, String title) {
        this.number = number;
        this.printedTitle = title.replaceAll("\\s+", " ").strip();
        this.open = !CLOSED.matcher(printedTitle).find();
    }

    /** Closes the item. Nobody but its readers sees its title unless the export says which title is public. */
    public ExportedItem closed() {
        open = false;
        return this;
    }

    /** The title was published by the other system, so it may be seen though the item is closed. */
    public ExportedItem titleIsPublic() {
        titleIsPublic = true;
        return this;
    }

    /**
     * A title made for the public, or a blank one when the export gives none. One that differs from the title closes
     * the item: some systems give every item one, and leave it as it is where nothing is to be hidden.
     */
    public ExportedItem neutralTitle(String title) {
        neutralTitle = blankToNull(title.replaceAll("\\s+", " "));
        if (neutralTitle != null && !bare(neutralTitle).equalsIgnoreCase(title())) open = false;
        return this;
    }

    public ExportedItem caseNumber(String printed) {
        caseNumber = blankToNull(printed);
        return this;
    }

    public ExportedItem sourceId(String id) {
        sourceId = blankToNull(id);
        return this;
    }

    /** An attachment that the export lists; one without a name goes by that of its file. */
    public ExportedItem attachment(Attachment attachment) {
        String file = attachment.file() == null ? "" : attachment.file();
        String name = attachment.name().isBlank() ? file.substring(file.lastIndexOf('/') + 1) : attachment.name();
        if (!name.isEmpty()) attachments.add(new Attachment(name, attachment.open(), attachment.file()));
        return this;
    }

    /** A field whose text is HTML; plain text stays what it is. */
    public ExportedItem html(String heading, String html) {
        if (!html.contains("<") && !html.contains("&")) return field(heading, plain(html));
        HtmlText read = HtmlText.of(html);
        remarks(heading, read.remarks());
        return field(heading, read.text());
    }

    /** Things to look at in a field. */
    public void remarks(String heading, List<String> remarks) {
        for (String remark : remarks) {
            findings.add(Finding.warning("Punkt %s, %s".formatted(number, heading), remark));
        }
    }

    private static RichText plain(String text) {
        Stream<Block> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Paragraph::of);
        return new RichText(lines.toList());
    }

    public ExportedItem field(String heading, RichText text) {
        return field(
                heading.isBlank() ? "introduction" : FieldHeadings.standard().key(heading), heading, text);
    }

    /** The decision, unless a field has told it already. */
    public ExportedItem decision(String heading, String html) {
        String words = PlainText.of(HtmlText.of(html).text());
        boolean told = sections(Section.DECISION)
                .anyMatch(section -> PlainText.of(section.text()).equals(words));
        return told ? this : html(heading, html);
    }

    /** A decision that another committee or an earlier meeting made. */
    public ExportedItem earlierDecision(String heading, String html) {
        HtmlText read = HtmlText.of(html);
        remarks(heading, read.remarks());
        return field(EARLIER, heading, read.text());
    }

    private ExportedItem field(String key, String heading, RichText text) {
        String words = PlainText.of(text);
        if (words.isBlank() || FILLER.matcher(words).matches()) return this;
        if (key.equals("attachments")) words.lines().map(String::strip).forEach(attachmentNames::add);
        else sections.add(new Section(key, heading.strip(), text));
        close(key, heading);
        return this;
    }

    /** Nobody writes a public face for an item that is open. */
    private void close(String key, String heading) {
        if (!open || !FACE.contains(key)) return;
        open = false;
        findings.add(Finding.warning(
                "Punkt " + number,
                "Punktet er læst som lukket, fordi feltet \"%s\" er udfyldt. Se efter, om det er rigtigt."
                        .formatted(heading.strip())));
    }

    /** Those the export lists, and the names that only the text gives. */
    private List<Attachment> attachments() {
        List<Attachment> all = new ArrayList<>(attachments);
        attachmentNames.stream()
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("ingen") && !isListed(name))
                .forEach(name -> all.add(Attachment.named(name)));
        return all;
    }

    private boolean isListed(String printed) {
        String name = withoutEnding(printed);
        return attachments.stream().anyMatch(attachment -> endsWithWords(name, withoutEnding(attachment.name())));
    }

    private static String withoutEnding(String name) {
        return FILE_ENDING.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static boolean endsWithWords(String name, String words) {
        int start = name.length() - words.length();
        return name.endsWith(words) && (start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1)));
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * The item of a meeting.
     *
     * @param decided whether the meeting has been held, so that a decision is its own and not an earlier one
     */
    public Item of(@Nullable LocalDate meeting, boolean decided) {
        List<Section> dated = sections.stream()
                .map(section -> isEarlier(section, meeting, decided) ? asEarlier(section) : section)
                .toList();
        return new Item(
                number, title(), caseNumber, face(), dated, recommendation(), decision(dated), attachments(), sourceId);
    }

    private static boolean isEarlier(Section section, @Nullable LocalDate meeting, boolean decided) {
        if (!section.key().equals(Section.DECISION)) return false;
        Optional<LocalDate> made = Times.date(section.heading());
        return !decided || made.isPresent() && meeting != null && !made.get().equals(meeting);
    }

    private static Section asEarlier(Section section) {
        return new Section(EARLIER, section.heading(), section.text());
    }

    private String title() {
        return bare(printedTitle);
    }

    private static String bare(String title) {
        return CLOSED.matcher(title).replaceFirst("");
    }

    private @Nullable ClosedFace face() {
        if (open) return null;
        return new ClosedFace(shownTitle(), words("closureReason"), words("openDecision"));
    }

    private String shownTitle() {
        String told = neutralTitle == null ? words("neutralTitle") : neutralTitle;
        if (told != null) return bare(told.replaceAll("\\s+", " "));
        return titleIsPublic ? title() : NEUTRAL;
    }

    private List<String> recommendation() {
        return sections(Section.RECOMMENDATION)
                .flatMap(section -> RecommendationPoints.of(section.text()).stream())
                .toList();
    }

    private static @Nullable Decision decision(List<Section> sections) {
        List<String> texts = sections.stream()
                .filter(section -> section.key().equals(Section.DECISION))
                .map(section -> PlainText.of(section.text()))
                .toList();
        return texts.isEmpty() ? null : Outcomes.decision(String.join("\n", texts));
    }

    private @Nullable String words(String key) {
        return blankToNull(
                sections(key).map(section -> PlainText.of(section.text())).reduce("", ExportedItem::joined));
    }

    private Stream<Section> sections(String key) {
        return sections.stream().filter(section -> section.key().equals(key));
    }

    private static String joined(String first, String next) {
        return first.isEmpty() ? next : first + "\n" + next;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
