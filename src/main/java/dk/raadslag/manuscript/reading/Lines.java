package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.FieldLinks;
import dk.raadslag.foreign.WordStyles;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.PlainText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the words of paragraphs in one view. */
final class Lines {

    private final WordStyles styles;
    private final Map<String, XmlElement> notes;
    private final Addresses addresses;
    private final Predicate<String> pictures;
    private final View view;

    Lines(
            WordStyles styles,
            Map<String, XmlElement> notes,
            Addresses addresses,
            Predicate<String> pictures,
            View view) {
        this.styles = styles;
        this.notes = notes;
        this.addresses = addresses;
        this.pictures = pictures;
        this.view = view;
    }

    Line read(XmlElement paragraph) {
        Walk walk = new Walk(addresses);
        walk.children(paragraph, null);
        return new Line(walk.words, walk.figures);
    }

    /** As it was before any change, or as it came. */
    List<Inline> inEveryView(XmlElement paragraph) {
        List<Inline> before = in(new View(_ -> false)).read(paragraph).words();
        return before.isEmpty() ? in(new View(_ -> true)).read(paragraph).words() : before;
    }

    private Lines in(View other) {
        return new Lines(styles, notes, addresses, pictures, other);
    }

    /** The address of a picture, by its name: what the writer puts behind it tells pictures apart. */
    static String source(XmlElement drawn) {
        return drawn.attribute("name").replaceFirst("#\\d+$", "");
    }

    private final class Walk {

        private final List<Inline> words = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final FieldLinks fields = new FieldLinks();
        private final Addresses here;

        /** LibreOffice leaves the look of a link to what it cuts off its end. */
        private @Nullable String ended;

        Walk(Addresses here) {
            this.here = here;
        }

        void children(XmlElement parent, @Nullable String href) {
            parent.children().forEach(child -> element(child, href));
        }

        private void element(XmlElement element, @Nullable String href) {
            if (!view.holds(element)) return;
            switch (element.name()) {
                case "pPr", "sdtPr", "sdtEndPr", "txbxContent" -> {}
                case "r" -> run(view.as(element, "rPr"), href);
                case "hyperlink" -> {
                    ended = here.byId(element.attribute("id"));
                    children(element, ended);
                }
                case "AlternateContent" ->
                    element.find("Choice")
                            .or(() -> element.find("Fallback"))
                            .ifPresent(chosen -> children(chosen, href));
                default -> children(element, href);
            }
        }

        private void run(XmlElement run, @Nullable String href) {
            if (styles.isOn("vanish", run)) return;
            if (href == null && !styles.looksLikeLink(run)) ended = null;
            String link = href == null ? ended : href;
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            if (styles.isOn("b", run)) marks.add(Mark.STRONG);
            if (styles.isOn("i", run)) marks.add(Mark.EM);
            for (XmlElement part : run.children()) {
                fields.read(part);
                part(part, marks, link == null ? here.of(fields.address()) : link);
            }
        }

        private void part(XmlElement part, Set<Mark> marks, @Nullable String href) {
            switch (part.name()) {
                case "t", "delText" -> words.add(new Text(part.text(), marks, href));
                case "tab", "ptab" -> words.add(new Text(" ", marks, href));
                case "noBreakHyphen" -> words.add(new Text("\u2011", marks, href));
                case "softHyphen" -> words.add(new Text("\u00ad", marks, href));
                case "br", "cr" -> words.add(lineBreak(part));
                case "footnoteReference" -> note(part);
                case "drawing", "AlternateContent" ->
                    part.everything()
                            .filter(drawn -> drawn.name().equals("docPr"))
                            .findFirst()
                            .ifPresent(this::picture);
                default -> {}
            }
        }

        private static Inline lineBreak(XmlElement part) {
            boolean line =
                    part.attribute("type").isEmpty() || part.attribute("type").equals("textWrapping");
            return line ? new LineBreak() : Text.of(" ");
        }

        /** Only pictures that were in the file when it was made are known by their addresses. */
        private void picture(XmlElement drawn) {
            String source = source(drawn);
            String alt = drawn.attribute("descr");
            if (pictures.test(source)) figures.add(new Figure(source, PlainText.isBlank(alt) ? source : alt, null));
        }

        private void note(XmlElement reference) {
            XmlElement note = notes.get(reference.attribute("id"));
            if (note == null) return;
            Walk inside = new Walk(addresses.ofNotes());
            note.all("p").forEach(paragraph -> {
                if (!inside.words.isEmpty()) inside.words.add(new LineBreak());
                inside.children(paragraph, null);
            });
            inside.words.removeIf(Footnote.class::isInstance);
            words.add(new Footnote(withoutSpaceAfterSign(Inline.normalized(inside.words))));
        }

        private static List<Inline> withoutSpaceAfterSign(List<Inline> words) {
            boolean spaced = !words.isEmpty()
                    && words.getFirst() instanceof Text text
                    && text.text().startsWith(" ");
            if (!spaced) return words;
            List<Inline> without = new ArrayList<>(words);
            Text first = (Text) without.removeFirst();
            without.addFirst(new Text(first.text().substring(1), first.marks(), first.href()));
            return without;
        }
    }
}
