package dk.raadslag.importing.html;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Encodings;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.shape.MinutesShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads agendas and minutes written as a page of HTML. */
public final class HtmlReader implements DocumentReader {

    private static final int SNIFFED = 4_096;
    private static final Pattern PAGE = Pattern.compile(
            "(?is)(?:<\\?xml[^>]{0,200}>|<!--.{0,2000}?-->|\\s++)*+<(!doctype\\s+html|html|head|body|meta|title|div|section|article|main|table|h[1-6]|p)\\b.*");

    @Override
    public boolean recognises(SourceFile file) {
        byte[] start = Arrays.copyOf(file.bytes(), Math.min(file.bytes().length, SNIFFED));
        return Encodings.looksLikeText(start)
                && PAGE.matcher(Encodings.decode(start).text()).matches();
    }

    /** Behind the exports, before text. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        Encodings.Decoded decoded = Encodings.decode(file.bytes());
        HtmlText page = HtmlText.of(decoded.text());
        if (page.text().isEmpty()) throw new UnreadableFile("Siden indeholder ingen tekst.");
        Reading reading = MinutesShape.read(HtmlBlocks.of(page.text()));
        List<Finding> findings = new ArrayList<>(decoded.findings());
        findings.addAll(reading.findings());
        page.remarks().forEach(remark -> findings.add(Finding.warning("Filen", remark)));
        return List.of(new Reading(reading.content(), reading.outline(), findings));
    }
}
