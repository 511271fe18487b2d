package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.word.Colour;
import dk.raadslag.word.House;
import dk.raadslag.word.WordDocument;
import dk.raadslag.word.WordFile;
import dk.raadslag.word.WordPart.Heading;
import dk.raadslag.word.WordPart.Text;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file with the text of one field, and an empty field after it. */
final class OneField {

    private static final String SITE = "https://raadslag.bakkedal.dk";

    private OneField() {}

    static byte[] file(Proposal text) {
        return WordFile.write(new WordDocument(
                "Sommerfest",
                "Chefforum",
                new House("Bakkedal Kommune", Colour.RAADSLAG, URI.create(SITE)),
                new WordDocument.PageWords("Side ", " af "),
                Instant.parse("2026-11-23T08:00:00Z"),
                new TreeMap<>(Map.of("raadslag.sag", "7")),
                _ -> OnePicture.PNG,
                List.of(
                        new Heading(1, "Sagsfremstilling", "felt_sag"),
                        new Text(text, 1, _ -> "Amina Kaya", List.of(), true),
                        new Heading(1, "Indstilling", "felt_indstilling"),
                        new Text(Proposal.of(RichText.EMPTY), 1, _ -> "", List.of(), true))));
    }

    static RichText text(byte[] file, boolean taken, RichText made) throws UnreadableFile {
        return ReturnedFile.read(file, SITE, _ -> true).text("felt_sag", _ -> taken, made);
    }
}
