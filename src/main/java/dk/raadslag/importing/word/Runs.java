package dk.raadslag.importing.word;

import dk.raadslag.foreign.FieldLinks;
import dk.raadslag.foreign.WordStyles;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.Links;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a paragraph: inserted text but not deleted, each text box once. */
final class Runs {

    private static final Set<String> DELETED = Set.of("del", "moveFrom", "delText");

    private final WordStyles styles;
    private final Notes notes;
    private final Map<String, String> links;

    Runs(WordStyles styles, Notes notes, Map<String, String> links) {
        this.styles = styles;
        this.notes = notes;
        this.links = links;
    }

    /**
     * The content of a paragraph.
     *
     * @param boxes the text boxes anchored in it
     * @param pictures how many pictures stand in it
     * @param pageBreak whether a page ends in it
     */
    record Content(List<Inline> content, List<XmlElement> boxes, int pictures, boolean hidden, boolean pageBreak) {}

    Content of(XmlElement paragraph) {
        Walk walk = new Walk(paragraph);
        walk.children(paragraph, null);
        return new Content(walk.content, walk.boxes, walk.pictures, walk.hidden, walk.pageBreak);
    }

    private final class Walk {
        private final XmlElement paragraph;
        private final FieldLinks fields = new FieldLinks();
        private final List<Inline> content = new ArrayList<>();
        private final List<XmlElement> boxes = new ArrayList<>();
        private int pictures;
        private boolean hidden;
        private boolean pageBreak;

        Walk(XmlElement paragraph) {
            this.paragraph = paragraph;
        }

        void children(XmlElement parent, @Nullable String href) {
            parent.children().forEach(child -> element(child, href));
        }

        private void element(XmlElement element, @Nullable String href) {
            if (DELETED.contains(element.name())) return;
            switch (element.name()) {
                case "r" -> run(element, href);
                case "hyperlink" -> children(element, allowed(links.getOrDefault(element.attribute("id"), "")));
                case "AlternateContent" -> alternative(element, href);
                case "txbxContent" -> boxes.add(element);
                case "pPr", "rPr", "sdtPr", "sdtEndPr", "fldChar", "instrText" -> {}
                case "t" -> add(element.text(), Set.of(), href);
                default -> children(element, href);
            }
        }

        private void alternative(XmlElement element, @Nullable String href) {
            element.find("Choice").or(() -> element.find("Fallback")).ifPresent(chosen -> children(chosen, href));
        }

        private void run(XmlElement run, @Nullable String href) {
            if (styles.isOn("vanish", run, paragraph)) {
                hidden |= run.find("t").isPresent();
                return;
            }
            Set<Mark> marks = marks(run);
            for (XmlElement part : run.children()) {
                fields.read(part);
                part(part, marks, href == null ? allowed(fields.address()) : href);
            }
        }

        private Set<Mark> marks(XmlElement run) {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            if (styles.isOn("b", run, paragraph)) marks.add(Mark.STRONG);
            if (styles.isOn("i", run, paragraph)) marks.add(Mark.EM);
            return marks;
        }

        private void part(XmlElement part, Set<Mark> marks, @Nullable String href) {
            switch (part.name()) {
                case "t" -> add(part.text(), marks, href);
                case "tab", "ptab" -> add(String.valueOf(SourceBlock.CELL), marks, href);
                case "noBreakHyphen" -> add("-", marks, href);
                case "br", "cr" -> lineBreak(part);
                case "footnoteReference", "endnoteReference" -> note(part);
                case "drawing", "pict", "object", "AlternateContent" -> drawing(part, href);
                default -> {}
            }
        }

        private void add(String text, Set<Mark> marks, @Nullable String href) {
            String visible = text.replace("\u00ad", "");
            if (!visible.isEmpty()) content.add(new Text(visible, marks, href));
        }

        private void lineBreak(XmlElement part) {
            if (part.attribute("type").equals("page")) pageBreak = true;
            else content.add(new LineBreak());
        }

        private void note(XmlElement reference) {
            List<Inline> words = notes.note(reference, Runs.this);
            if (!words.isEmpty()) content.add(new Footnote(words));
        }

        private void drawing(XmlElement drawing, @Nullable String href) {
            int before = boxes.size();
            element(drawing, href);
            if (boxes.size() == before) pictures++;
        }
    }

    private static @Nullable String allowed(@Nullable String address) {
        return address != null && Links.allowed(address) ? address : null;
    }
}
