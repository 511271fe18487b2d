package dk.raadslag.importing.html;

import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The notes of a text, found by links that point at each other: from the mark in the text to the note, and back. */
final class Footnotes {

    private static final Pattern NOTE = Pattern.compile("(?i)#(_?(ftn|edn|fn|footnote|fodnote|note)[-_:]?\\d+)");

    private final Map<Element, Element> notes = new IdentityHashMap<>();

    private Footnotes() {}

    /** Takes the notes out of the elements, so that they are read only where their marks stand. */
    static Footnotes takenFrom(List<Element> elements) {
        Footnotes footnotes = new Footnotes();
        Map<String, Element> anchors = anchors(elements);
        elements.forEach(element ->
                element.select("a[href^=#]").forEach(mark -> footnotes.add(mark, noteOf(mark, anchors, elements))));
        footnotes.notes.values().forEach(Element::remove);
        return footnotes;
    }

    private static Map<String, Element> anchors(List<Element> elements) {
        Map<String, Element> anchors = new HashMap<>();
        for (Element element : elements) {
            for (Element anchor : element.select("[id],[name]")) {
                anchors.putIfAbsent(anchor.id(), anchor);
                anchors.putIfAbsent(anchor.attr("name"), anchor);
            }
        }
        return anchors;
    }

    private static @Nullable Element noteOf(Element mark, Map<String, Element> anchors, List<Element> elements) {
        var target = NOTE.matcher(mark.attr("href"));
        Element anchor = target.matches() ? anchors.get(target.group(1)) : null;
        if (anchor == null) return null;
        Element note = wholeNote(anchor);
        if (note == null || elements.contains(note) || mark.parents().contains(note)) return null;
        return note.selectFirst("a[href^=#]") == null ? null : note;
    }

    private static @Nullable Element wholeNote(Element anchor) {
        Element line = anchor.closest("p,li,div,dd,aside");
        Element frame = line == null ? null : line.closest("div[id~=(?i)^(ftn|edn)\\d+$]");
        return frame == null ? line : frame;
    }

    private void add(Element mark, @Nullable Element note) {
        if (note != null) notes.put(mark, note);
    }

    boolean isReference(Element element) {
        return notes.containsKey(element);
    }

    /** The words of the note that the mark points to, without the link back. */
    List<Inline> note(Element mark, BlockWalk walk) {
        Element note = Objects.requireNonNull(notes.get(mark)).clone();
        note.select("a[href^=#]").forEach(Element::remove);
        return Lines.joined(walk.apart(note, Style.PLAIN, 1)).stream()
                .filter(inline -> !(inline instanceof Footnote))
                .toList();
    }
}
