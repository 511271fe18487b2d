package dk.raadslag.importing.word;

import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.UnreadableFile;
import dk.raadslag.importing.shape.MinutesShape;
import java.util.ArrayList;
import java.util.List;

/** Reads .docx; other zip files and the old .doc are refused with a word on what to do. */
public final class WordReader implements DocumentReader {

    @Override
    public boolean recognises(SourceFile file) {
        return startsWith(file.bytes(), 'P', 'K', 3, 4) || isOld(file);
    }

    private static boolean isOld(SourceFile file) {
        return startsWith(file.bytes(), 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) return false;
        }
        return true;
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        if (isOld(file)) {
            throw new UnreadableFile("Filen er beskyttet med adgangskode eller gemt i et gammelt format (.doc)."
                    + " Gem den som .docx uden adgangskode.");
        }
        Document document = Document.of(Parts.of(file));
        Reading reading = MinutesShape.read(document.blocks());
        return List.of(
                new Reading(reading.content(), reading.outline(), together(reading.findings(), document.findings())));
    }

    private static List<Finding> together(List<Finding> first, List<Finding> next) {
        List<Finding> all = new ArrayList<>(first);
        all.addAll(next);
        return all;
    }
}
