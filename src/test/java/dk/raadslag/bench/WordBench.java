package dk.raadslag.bench;

import dk.raadslag.publication.print.BakkedalMinutes;
import dk.raadslag.publication.print.EditionPdf;
import dk.raadslag.publication.print.EditionWord;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.publication.print.PrintoutHtml;
import dk.raadslag.word.Colour;
import dk.raadslag.word.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A 25-page edition as Word against pandoc and LibreOffice on the same page, when they are installed. */
final class WordBench {

    private static final int ITEMS = 40;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 9;

    private WordBench() {}

    public static void main(String[] args) throws Exception {
        EditionWord word = new EditionWord(new House("Bakkedal Kommune", Colour.RAADSLAG, null));
        Printout printout = Printout.of(BakkedalMinutes.chefforum(ITEMS), Locale.of("da"), "Bakkedal Kommune");
        for (int i = 0; i < WARM_UP; i++) write(word, printout);
        double ours = Other.median(ROUNDS, () -> write(word, printout));
        System.out.printf("Word file of the edition, warm: %.3f s%n", ours);
        Path folder = Files.createTempDirectory("raadslag-bench");
        Path page = Files.writeString(folder.resolve("edition.html"), PrintoutHtml.of(new EditionPdf(), printout));
        String made = folder.resolve("edition.docx").toString();
        compare("pandoc", ours, List.of("pandoc", page.toString(), "-o", made));
        compare("LibreOffice", ours, Other.libreOffice(folder, page, "docx:MS Word 2007 XML"));
    }

    private static byte[] write(EditionWord word, Printout printout) {
        return word.write(printout, Instant.EPOCH, new TreeMap<>());
    }

    private static void compare(String who, double ours, List<String> command) throws Exception {
        try {
            Other.run(command);
        } catch (IOException e) {
            System.out.println(who + " is not installed: not compared");
            return;
        }
        double theirs = Other.median(3, () -> Other.run(command));
        System.out.printf("%s on the same page: %.2f s, %.0f times as long%n", who, theirs, theirs / ours);
    }
}
