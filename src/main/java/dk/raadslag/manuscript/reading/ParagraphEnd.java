package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.XmlElement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the end of a paragraph stands, so that the next begins a new one.
 *
 * <p>After a footnote that came or went LibreOffice is one off: it marks an end that came with no paragraph, and leaves
 * one unmarked that goes with all before it.
 */
record ParagraphEnd(boolean byLibreOffice) {

    private static final Set<String> COMES = Set.of("ins", "moveTo");
    private static final Set<String> GOES = Set.of("del", "moveFrom");

    boolean stands(XmlElement paragraph, Line line, View view) {
        String note = byLibreOffice ? lastNote(paragraph) : "";
        boolean nothing = line.words().isEmpty() && line.figures().isEmpty();
        if (GOES.contains(note) && nothing) return false;
        boolean marked = COMES.contains(note) && hadWords(paragraph);
        return properties(paragraph)
                .filter(mark -> !marked || !COMES.contains(mark.name()))
                .allMatch(view::holds);
    }

    static boolean isDeleted(XmlElement paragraph) {
        return properties(paragraph).anyMatch(mark -> GOES.contains(mark.name()));
    }

    private static Stream<XmlElement> properties(XmlElement paragraph) {
        return paragraph.find("pPr/rPr").stream().flatMap(found -> found.children().stream());
    }

    /** The kind of change that a footnote at the very end is part of; nothing when there is none. */
    private static String lastNote(XmlElement paragraph) {
        List<XmlElement> parts = paragraph.children();
        if (parts.isEmpty()) return "";
        XmlElement last = parts.getLast();
        if (last.name().equals("hyperlink")) return lastNote(last);
        boolean isNote = last.everything().anyMatch(part -> part.name().equals("footnoteReference"));
        return isNote ? last.name() : "";
    }

    private static boolean hadWords(XmlElement paragraph) {
        return paragraph.children().stream()
                .filter(part -> !COMES.contains(part.name()))
                .flatMap(XmlElement::everything)
                .anyMatch(part -> Set.of("t", "delText", "footnoteReference").contains(part.name()));
    }
}
