package dk.raadslag.publication.print;

import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.RichText;
import dk.raadslag.word.House;
import dk.raadslag.word.WordDocument;
import dk.raadslag.word.WordDocument.PageWords;
import dk.raadslag.word.WordFile;
import dk.raadslag.word.WordPart;
import dk.raadslag.word.WordPart.Contents;
import dk.raadslag.word.WordPart.Heading;
import dk.raadslag.word.WordPart.Line;
import dk.raadslag.word.WordPart.Look;
import dk.raadslag.word.WordPart.Text;
import dk.raadslag.word.WordPart.Title;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes editions as Word documents, with what a PDF of them says. Any number of threads may use it. */
@Component
public final class EditionWord {

    private final House house;

    public EditionWord(House house) {
        this.house = house;
    }

    /**
     * The file.
     *
     * @param made when the edition was
     * @param properties by which the file is known again, unseen
     */
    public byte[] write(Printout printout, Instant made, SortedMap<String, String> properties) {
        Page page = new PageComposer(printout.with(Pictures.NONE), new Illustrations(Pictures.NONE, 0)).page("");
        Labels labels = page.labels();
        List<WordPart> parts = new ArrayList<>();
        head(page, parts);
        if (page.contents()) parts.add(new Contents(labels.get("contents")));
        for (int index = 0; index < page.items().size(); index++)
            item(page.items().get(index), printout.items().get(index), labels, parts);
        if (page.certified() != null) certified(page.certified(), labels, parts);
        return WordFile.write(new WordDocument(
                page.title(),
                page.runningHead(),
                house,
                new PageWords(labels.get("page.before"), labels.get("page.between")),
                made,
                properties,
                printout.pictures()::find,
                parts));
    }

    private static void head(Page page, List<WordPart> parts) {
        parts.add(new Title(page.kind() + " " + page.committee()));
        parts.add(new Line(page.when(), Look.PLAIN));
        if (page.place() != null) parts.add(new Line(page.place(), Look.QUIET));
        page.notes().forEach(note -> parts.add(new Line(note, Look.NOTICE)));
        if (!page.participants().isEmpty()) {
            parts.add(heading(1, page.labels().get("participants")));
            parts.add(points(
                    1, page.participants().stream().map(EditionWord::named).toList()));
        }
        if (page.approvals().isEmpty()) return;
        parts.add(heading(1, page.labels().get("approvals")));
        page.approvals().forEach(line -> parts.add(new Line(line, Look.PLAIN)));
    }

    private static String named(Page.Person person) {
        return person.remark() == null ? person.name() : person.name() + ", " + person.remark();
    }

    private static void item(Page.Entry shown, Item item, Labels labels, List<WordPart> parts) {
        String place = shown.id().replace('-', '_');
        parts.add(new Heading(1, shown.name(), place));
        if (shown.caseNumber() != null) parts.add(new Line(labels.get("case", shown.caseNumber()), Look.QUIET));
        if (shown.closed() != null) closed(shown.closed(), labels, parts);
        for (int index = 0; index < shown.fields().size(); index++) {
            Page.Field field = shown.fields().get(index);
            Section section = item.sections().get(index);
            if (field.heading() != null) parts.add(new Heading(2, field.heading(), place + "_" + (index + 1)));
            parts.add(Text.of(section.text(), field.heading() == null ? 1 : 2));
        }
        if (shown.attachments().isEmpty()) return;
        parts.add(heading(2, labels.get("attachments")));
        parts.add(points(2, shown.attachments()));
    }

    private static void closed(Page.Closed closed, Labels labels, List<WordPart> parts) {
        parts.add(new Line(labels.get("closed"), Look.NOTICE));
        if (closed.reason() != null) parts.add(new Line(closed.reason(), Look.PLAIN));
        if (closed.decision() != null)
            parts.add(new Line(labels.get("openDecision") + ": " + closed.decision(), Look.PLAIN));
    }

    private static void certified(Page.Certified certified, Labels labels, List<WordPart> parts) {
        parts.add(heading(1, labels.get("certificate")));
        certified.lines().forEach(line -> parts.add(new Line(line, Look.PLAIN)));
        String signature = certified.signature();
        if (signature != null) parts.add(new Line(signature, Look.PLAIN));
    }

    private static Heading heading(int level, String text) {
        return new Heading(level, text, (@Nullable String) null);
    }

    private static Text points(int under, List<String> points) {
        List<ListItem> items = points.stream().map(point -> ListItem.of(point)).toList();
        return Text.of(RichText.of(new BulletList(items)), under);
    }
}
