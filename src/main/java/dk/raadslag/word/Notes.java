package dk.raadslag.word;

import dk.raadslag.richtext.Tracked;
import java.util.List;

/** The footnotes of a document. */
final class Notes {

    private static final int SEPARATORS = 2;

    private final Sheet sheet;
    private final Relations relations = new Relations();
    private final Xml xml = new Xml("w:footnotes", Names.TEXT);
    private int last = SEPARATORS - 2;

    Notes(Sheet sheet) {
        this.sheet = sheet;
        separator("separator", -1);
        separator("continuationSeparator", 0);
    }

    private void separator(String kind, int id) {
        xml.open("w:footnote", "w:type", kind, "w:id", String.valueOf(id));
        xml.open("w:p").open("w:r").empty("w:" + kind).close().close().close();
    }

    /** The id of a new footnote that says this. */
    String add(List<Tracked> words) {
        String id = String.valueOf(++last);
        xml.open("w:footnote", "w:id", id);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").close();
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
        xml.close().empty("w:footnoteRef").close();
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(" ").close().close();
        // A note comes and goes with its sign.
        new Lines(sheet, xml, relations, null, Spans.NONE).write(words);
        xml.close().close();
        return id;
    }

    void into(Archive archive) {
        archive.put("word/footnotes.xml", Archive.Type.FOOTNOTES, xml.bytes(), relations);
    }
}
