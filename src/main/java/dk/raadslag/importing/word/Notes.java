package dk.raadslag.importing.word;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The footnotes and endnotes by the ids that the text refers to. */
final class Notes {

    private final Map<String, XmlElement> notes = new HashMap<>();

    Notes(Optional<XmlElement> footnotes, Optional<XmlElement> endnotes) {
        footnotes.ifPresent(part -> part.all("footnote").forEach(note -> add("footnoteReference", note)));
        endnotes.ifPresent(part -> part.all("endnote").forEach(note -> add("endnoteReference", note)));
    }

    private void add(String reference, XmlElement note) {
        notes.put(reference + note.attribute("id"), note);
    }

    /** The words of the note; empty when it has none. */
    List<Inline> note(XmlElement reference, Runs runs) {
        XmlElement note = notes.get(reference.name() + reference.attribute("id"));
        List<Inline> words = new ArrayList<>();
        if (note == null) return words;
        for (XmlElement paragraph : note.all("p").toList()) {
            if (!words.isEmpty()) words.add(new LineBreak());
            words.addAll(runs.of(paragraph).content());
        }
        words.removeIf(Footnote.class::isInstance);
        return trimmed(TableCells.withoutTabs(words));
    }

    private static List<Inline> trimmed(List<Inline> words) {
        if (words.isEmpty() || !(words.getFirst() instanceof Inline.Text first)) return words;
        List<Inline> trimmed = new ArrayList<>(words);
        trimmed.set(0, new Inline.Text(first.text().stripLeading(), first.marks(), first.href()));
        return trimmed;
    }
}
