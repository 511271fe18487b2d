package dk.raadslag.publication.print;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Participant;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.print.Page.Certified;
import dk.raadslag.publication.print.Page.Closed;
import dk.raadslag.publication.print.Page.Entry;
import dk.raadslag.publication.print.Page.Field;
import dk.raadslag.publication.print.Page.Person;
import dk.raadslag.richtext.Html;
import dk.raadslag.richtext.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a printout into the page its template shows. */
final class PageComposer {

    private static final Pattern KEY = Pattern.compile("\\w+");
    private static final int ITEM_LEVEL = 2;

    private final Printout printout;
    private final Labels labels;
    private final Illustrations illustrations;

    PageComposer(Printout printout, Illustrations illustrations) {
        this.printout = printout;
        this.labels = new Labels(printout.language());
        this.illustrations = illustrations;
    }

    Page page(String style) {
        Head head = printout.content().head();
        boolean whole = printout.only() == null;
        Certificate certificate = printout.certificate();
        boolean people = whole || certificate != null;
        return new Page(
                labels,
                style,
                labels.get((certificate == null ? "kind." : "extract.")
                        + printout.content().kind()),
                head.committee(),
                labels.date("date.short", head.date()),
                when(head),
                shown(head.place()),
                printout.municipality(),
                notes(head),
                people ? head.participants().stream().map(PageComposer::person).toList() : List.of(),
                people ? head.approvals() : List.of(),
                whole && printout.items().size() > 1,
                entries(),
                certificate == null ? null : certified(certificate));
    }

    private Certified certified(Certificate certificate) {
        String by = certificate.confirmedBy();
        Head head = printout.content().head();
        String kind = labels.get("extract." + printout.content().kind());
        String made = by == null
                ? labels.get("on", labels.date("date.short", certificate.at()))
                : labels.get("at", labels.date("date.short", certificate.at()), labels.date("time", certificate.at()));
        String day = labels.date("date.short", head.date());
        List<String> lines = new ArrayList<>();
        lines.add(labels.get("certificate.of", kind, head.committee(), day));
        lines.add(by == null ? labels.get("certificate.unconfirmed") : labels.get("certificate.confirmed"));
        lines.add(by == null ? labels.get("certificate.made", made) : labels.get("certificate.by", made, by));
        lines.add(labels.get("certificate.edition", String.valueOf(certificate.number()), certificate.hash()));
        return new Certified(lines, by);
    }

    private List<String> notes(Head head) {
        boolean draft = printout.content().kind() == EditionKind.DRAFT_MINUTES;
        return Stream.of(
                        head.extraordinary() ? Optional.of(labels.get("extraordinary")) : Optional.<String>empty(),
                        Optional.ofNullable(shown(printout.note())),
                        draft ? Optional.of(labels.get("draft")) : Optional.<String>empty(),
                        Optional.ofNullable(shown(head.lateReason())).map(reason -> labels.get("late", reason)),
                        Optional.ofNullable(shown(head.correction())).map(reason -> labels.get("correction", reason)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String when(Head head) {
        String day = labels.date("date.long", head.date());
        if (head.time() == null) return day;
        String time = labels.date("time", head.time());
        if (head.endTime() == null) return labels.get("at", day, time);
        return labels.get("from", day, time, labels.date("time", head.endTime()));
    }

    private static Person person(Participant participant) {
        return new Person(participant.name(), shown(participant.remark()));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Item item : printout.items()) entries.add(entry(item, "punkt-" + (entries.size() + 1)));
        return entries;
    }

    private Entry entry(Item item, String id) {
        return new Entry(
                id,
                shown(item.number()),
                PlainText.isBlank(item.title()) ? labels.get("untitled") : item.title(),
                shown(item.caseNumber()),
                closed(item),
                fields(item, id),
                item.attachments().stream().map(this::attachment).toList());
    }

    private static @Nullable Closed closed(Item item) {
        ClosedFace face = item.face();
        if (face == null) return null;
        boolean faceOnly = item.sections().isEmpty();
        return new Closed(shown(face.closureReason()), faceOnly ? shown(face.openDecision()) : null);
    }

    private List<Field> fields(Item item, String id) {
        List<Field> fields = new ArrayList<>();
        for (Section section : item.sections()) fields.add(field(section, id + "-" + (fields.size() + 1) + "-"));
        return fields;
    }

    private Field field(Section section, String prefix) {
        String heading = shown(section.heading());
        // No level may be skipped, so the text moves up where its field has no heading.
        int level = heading == null ? ITEM_LEVEL + 1 : ITEM_LEVEL + 2;
        String html = Html.forPrint(illustrations.in(section.text()), level, prefix);
        return new Field(KEY.matcher(section.key()).matches() ? section.key() : "other", heading, html);
    }

    private String attachment(Attachment attachment) {
        return attachment.open() ? attachment.name() : labels.get("attachment.closed", attachment.name());
    }

    private static @Nullable String shown(@Nullable String text) {
        return text == null || PlainText.isBlank(text) ? null : text;
    }
}
