package dk.raadslag.importing.text;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Encodings;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.shape.MinutesShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads agendas and minutes written as text or Markdown. Takes every file that is text, so it is asked last. */
public final class TextReader implements DocumentReader {

    /** What would be read with its tags as words: XML of an unknown kind, and RTF. */
    private static final Pattern MARKUP = Pattern.compile(
            "\\s*+(\\{\\\\rtf|<\\?xml|<![a-zA-Z]|<(?!https?:|mailto:)[\\p{L}_][\\p{L}\\p{N}_.:-]*+[\\s>/])");

    @Override
    public boolean recognises(SourceFile file) {
        return Encodings.looksLikeText(file.bytes());
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        Encodings.Decoded decoded = Encodings.decode(file.bytes());
        if (decoded.text().isBlank()) throw new UnreadableFile("Filen er tom.");
        if (MARKUP.matcher(decoded.text()).lookingAt()) {
            throw new UnreadableFile("Filen er skrevet i et opmærkningssprog, som ikke kan læses."
                    + " Åbn den, og gem den som Word, PDF eller ren tekst.");
        }
        Reading reading = MinutesShape.read(new MarkdownLexer(decoded.text()).blocks());
        List<Finding> findings = new ArrayList<>(decoded.findings());
        findings.addAll(reading.findings());
        return List.of(new Reading(reading.content(), reading.outline(), findings));
    }
}
