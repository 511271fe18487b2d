package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.WordStyles;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.manuscript.reading.Looks.Kind;
import dk.raadslag.manuscript.reading.Looks.Look;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text in one view. A paragraph whose end is gone goes on in the next. */
final class Texts {

    /** How much further to the right each level of a list stands, in twentieths of a point. */
    private static final int STEP = 397;

    private final WordStyles styles;
    private final Numbers numbers;
    private final Lines lines;
    private final View view;
    private final ParagraphEnd end;
    private final Looks looks;
    private final Outline outline = new Outline();
    private final List<Inline> carried = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private boolean afterDeleted;

    Texts(WordStyles styles, Numbers numbers, Lines lines, View view, ParagraphEnd end, Looks looks) {
        this.styles = styles;
        this.numbers = numbers;
        this.lines = lines;
        this.view = view;
        this.end = end;
        this.looks = looks;
    }

    RichText read(List<XmlElement> blocks) {
        blocks.forEach(this::block);
        outline.paragraph(carried, Outline.TOP);
        figures.forEach(figure -> outline.figure(figure, Outline.TOP));
        return outline.text();
    }

    private void block(XmlElement block) {
        if (!view.holds(block)) return;
        switch (block.name()) {
            case "p" -> paragraph(view.as(block, "pPr"));
            case "tbl" -> outline.table(new Tables(lines, view).rows(block));
            case "sdtPr", "sdtEndPr" -> {}
            case "AlternateContent" ->
                block.find("Choice").or(() -> block.find("Fallback")).ifPresent(this::inside);
            default -> inside(block);
        }
    }

    private void inside(XmlElement frame) {
        frame.children().forEach(this::block);
    }

    private void paragraph(XmlElement paragraph) {
        if (styles.isContents(paragraph)) return;
        Look look = look(paragraph);
        afterDeleted = ParagraphEnd.isDeleted(paragraph);
        Line line = lines.read(paragraph);
        carried.addAll(line.words());
        figures.addAll(line.figures());
        if (!end.stands(paragraph, line, view)) return;
        boolean drawn = !figures.isEmpty() && carried.isEmpty();
        if (!drawn) words(paragraph, List.copyOf(carried), look);
        figures.forEach(figure -> outline.figure(figure, indent(paragraph)));
        carried.clear();
        figures.clear();
    }

    private void words(XmlElement paragraph, List<Inline> words, Look look) {
        Optional<Numbers.Place> place = styles.numbering(paragraph).flatMap(numbers::place);
        if (styles.is("raadslag separator", paragraph) && words.isEmpty()) return;
        if (styles.is("caption", paragraph) && !words.isEmpty()) {
            boolean before =
                    paragraph.find("pPr/keepNext").filter(WordStyles::isOn).isPresent();
            outline.caption(words, before);
            return;
        }
        switch (look.kind()) {
            case HEADING -> outline.heading(look.level(), words);
            case ITEM -> outline.item(place.orElseThrow(), words);
            case CONTINUED -> outline.paragraph(words, indent(paragraph));
            case PARAGRAPH -> outline.paragraph(words, Outline.TOP);
        }
    }

    private Look look(XmlElement paragraph) {
        boolean numbered = styles.numbering(paragraph).flatMap(numbers::place).isPresent();
        Optional<Look> known = afterDeleted ? looks.of(lines.inEveryView(paragraph)) : Optional.empty();
        if (known.filter(look -> look.kind() != Kind.ITEM || numbered).isPresent()) return known.get();
        int heading = styles.heading(paragraph);
        if (heading > 0) return new Look(Kind.HEADING, heading - 1);
        if (numbered) return new Look(Kind.ITEM, 0);
        return new Look(styles.is("list continue", paragraph) ? Kind.CONTINUED : Kind.PARAGRAPH, 0);
    }

    /** The level of the list that a line without a sign of its own stands in. */
    private static int indent(XmlElement paragraph) {
        return paragraph
                .find("pPr/ind")
                .map(indent -> indent.attributes().getOrDefault("left", indent.attribute("start")))
                .filter(left -> left.matches("\\d{1,6}"))
                .map(left -> Math.round(Integer.parseInt(left) / (float) STEP) - 1)
                .orElse(Outline.TOP);
    }
}
