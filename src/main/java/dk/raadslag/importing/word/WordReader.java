package dk.raadslag.importing.word;

import dk.raadslag.foreign.OfficeFile;
import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.shape.MinutesShape;
import java.util.ArrayList;
import java.util.List;

/** Reads .docx; other zip files and the old .doc are refused with a word on what to do. */
public final class WordReader implements DocumentReader {

    @Override
    public boolean recognises(SourceFile file) {
        return OfficeFile.isZip(file.bytes()) || OfficeFile.isOld(file.bytes());
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        Document document = Document.of(OfficeFile.of(file.bytes()));
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
