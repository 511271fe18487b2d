package dk.raadslag.word;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the parts of a document one under the other, and how its pages look. */
final class Body {

    private final Sheet sheet;
    private final Xml xml;
    private final Map<WordPart.Heading, String> places = new IdentityHashMap<>();

    Body(Sheet sheet) {
        this.sheet = sheet;
        this.xml = sheet.xml();
    }

    void write() {
        xml.open("w:body");
        List<WordPart> parts = sheet.document().parts();
        for (int next = 0; next < parts.size(); next++) {
            switch (parts.get(next)) {
                case WordPart.Title title -> line("Title", title.text());
                case WordPart.Line line -> line(Styles.of(line.look()), line.text());
                case WordPart.Heading heading -> heading(heading);
                case WordPart.Contents contents -> contents(contents, parts.subList(next + 1, parts.size()));
                case WordPart.Text text -> new Texts(sheet, text).write();
            }
        }
        sheet.apart();
        Frame.section(xml, sheet.relations());
        xml.close();
    }

    private void line(String style, String text) {
        sheet.paragraph(style).close();
        run(text);
        xml.close();
    }

    private void run(String text) {
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    private void heading(WordPart.Heading heading) {
        sheet.paragraph(Styles.heading(heading.level())).close();
        String place = places.get(heading);
        if (place != null) bookmark(place);
        if (heading.bookmark() != null && !heading.bookmark().equals(place)) bookmark(heading.bookmark());
        List<Margin.Note> notes =
                heading.comments().stream().map(sheet.margin()::add).toList();
        notes.forEach(note -> note.begin(xml));
        run(heading.text());
        notes.forEach(note -> note.end(xml));
        xml.close();
    }

    /** Around nothing but the beginning of the heading, so that it stays when the words are written anew. */
    private void bookmark(String name) {
        String id = sheet.mark();
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name).empty("w:bookmarkEnd", "w:id", id);
    }

    private void contents(WordPart.Contents contents, List<WordPart> rest) {
        List<WordPart.Heading> headings = rest.stream()
                .flatMap(part -> part instanceof WordPart.Heading heading && heading.level() == 1
                        ? Stream.of(heading)
                        : Stream.empty())
                .toList();
        if (headings.isEmpty()) return;
        line("TOCHeading", contents.heading());
        // Without page numbers: nobody knows them before Word has laid the pages out, and Word asks before it counts.
        for (int next = 0; next < headings.size(); next++) {
            WordPart.Heading heading = headings.get(next);
            String place = Objects.requireNonNullElse(heading.bookmark(), "_Toc" + (next + 1));
            places.put(heading, place);
            sheet.paragraph("TOC1").close();
            if (next == 0) field("begin", " TOC \\o \"1-1\" \\n \\h \\z ");
            xml.open("w:hyperlink", "w:anchor", place, "w:history", "1");
            run(heading.text());
            xml.close();
            if (next == headings.size() - 1) fieldChar("end");
            xml.close();
        }
    }

    private void field(String type, String instruction) {
        fieldChar(type);
        xml.open("w:r")
                .open("w:instrText", "xml:space", "preserve")
                .text(instruction)
                .close()
                .close();
        fieldChar("separate");
    }

    private void fieldChar(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
