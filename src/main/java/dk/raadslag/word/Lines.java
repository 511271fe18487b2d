package dk.raadslag.word;

import static java.util.Objects.requireNonNull;

import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Piece;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.Tracked;
import dk.raadslag.richtext.Words.Fate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the words of one paragraph: runs that look alike, links, line breaks and the signs of footnotes. */
final class Lines {

    private final Sheet sheet;
    private final Xml xml;
    private final Relations relations;
    private final @Nullable Trail trail;
    private final Spans spans;

    /** @param trail null where nothing says that it comes or goes */
    Lines(Sheet sheet, Xml xml, Relations relations, @Nullable Trail trail, Spans spans) {
        this.sheet = sheet;
        this.xml = xml;
        this.relations = relations;
        this.trail = trail;
        this.spans = spans;
    }

    void write(List<Tracked> line) {
        int next = 0;
        while (next < line.size()) {
            String address = address(line.get(next));
            int end = next + 1;
            while (end < line.size() && Objects.equals(address, address(line.get(end)))) end++;
            List<Tracked> alike = line.subList(next, end);
            boolean linked = address != null && !PlainText.isBlank(words(alike));
            if (linked) xml.open("w:hyperlink", "r:id", relations.outside(requireNonNull(address)), "w:history", "1");
            runs(alike, linked);
            if (linked) xml.close();
            next = end;
        }
        if (!line.isEmpty()) spans.endAfter(xml, line.getLast());
    }

    /** A paragraph that is a picture; in words when its file is not to be had. */
    void figure(Tracked tracked, Figure figure) {
        spans.turn(xml, tracked);
        if (trail != null) trail.open(xml, tracked);
        xml.open("w:r");
        sheet.pictures()
                .find(figure.source())
                .ifPresentOrElse(picture -> picture.draw(xml, figure), () -> words(tracked, "[" + figure.alt() + "]"));
        xml.close();
        if (trail != null) trail.close(xml, tracked);
        spans.endAfter(xml, tracked);
    }

    private @Nullable String address(Tracked tracked) {
        return letter(tracked) instanceof Piece.Letter letter && letter.href() != null ? absolute(letter.href()) : null;
    }

    /** What points to this site, when nobody knows where that is, points nowhere. */
    private @Nullable String absolute(String href) {
        if (!href.startsWith("/")) return Addresses.encoded(href);
        String root = sheet.document().house().root();
        return root == null ? null : Addresses.encoded(root + href);
    }

    private void runs(List<Tracked> line, boolean linked) {
        int next = 0;
        while (next < line.size()) {
            Tracked first = line.get(next);
            spans.turn(xml, first);
            int end = next + 1;
            while (end < line.size() && alike(first, line.get(end)) && !spans.turnBefore(line.get(end))) end++;
            if (trail != null) trail.open(xml, first);
            run(line.subList(next, end), linked);
            if (trail != null) trail.close(xml, first);
            next = end;
        }
    }

    private static boolean alike(Tracked first, Tracked other) {
        return letter(first) instanceof Piece.Letter one
                && letter(other) instanceof Piece.Letter two
                && one.marks().equals(two.marks())
                && first.fate() == other.fate()
                && Objects.equals(first.change(), other.change());
    }

    private static Piece.@Nullable Letter letter(Tracked tracked) {
        return tracked instanceof Tracked.Leaf leaf && leaf.piece() instanceof Piece.Letter letter ? letter : null;
    }

    private void run(List<Tracked> alike, boolean linked) {
        xml.open("w:r");
        switch (alike.getFirst()) {
            case Tracked.Part note -> {
                xml.open("w:rPr")
                        .empty("w:rStyle", "w:val", "FootnoteReference")
                        .close();
                xml.empty("w:footnoteReference", "w:id", sheet.notes().add(note.inside()));
            }
            case Tracked.Leaf leaf
            when leaf.piece() instanceof Piece.Letter letter -> {
                look(letter.marks(), linked);
                words(leaf, words(alike));
            }
            case Tracked.Leaf _ -> xml.empty("w:br");
        }
        xml.close();
    }

    private void words(Tracked of, String words) {
        boolean goes = trail != null && of.fate() == Fate.DELETED;
        xml.open(goes ? "w:delText" : "w:t", "xml:space", "preserve")
                .text(words)
                .close();
    }

    private void look(Set<Mark> marks, boolean linked) {
        if (marks.isEmpty() && !linked) return;
        xml.open("w:rPr");
        if (linked) xml.empty("w:rStyle", "w:val", "Hyperlink");
        if (marks.contains(Mark.STRONG)) xml.empty("w:b");
        if (marks.contains(Mark.EM)) xml.empty("w:i");
        xml.close();
    }

    private static String words(List<Tracked> letters) {
        StringBuilder words = new StringBuilder();
        for (Tracked tracked : letters)
            if (letter(tracked) instanceof Piece.Letter letter) words.appendCodePoint(letter.point());
        return words.toString();
    }
}
