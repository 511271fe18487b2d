package dk.raadslag.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.gate.Budget.TooLarge;
import java.util.Locale;

/** Opens a file by what its bytes say it is, and the files in it, as far as the budget goes. */
final class Opening {

    private static final int DEEPEST = 3;
    private static final int SNIFFED = 1024;

    private final Told told = new Told();
    private final Budget budget;

    private Opening(long size) {
        this.budget = new Budget(size);
    }

    static Told of(byte[] bytes, String mediaType) {
        var opening = new Opening(bytes.length);
        try {
            if (mediaType.startsWith("text/")) opening.told.text(new String(bytes, UTF_8));
            else opening.open("", bytes, 0);
        } catch (TooLarge tooLarge) {
            opening.told.fault(FileFault.TOO_LARGE);
        }
        return opening.told;
    }

    /** @param name of a file within another; empty for the file itself */
    void open(String name, byte[] bytes, int depth) throws TooLarge {
        if (depth > DEEPEST) throw new TooLarge();
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), ISO_8859_1);
        if (start.contains("%PDF-")) new PdfTelling(this, told, budget).read(name, bytes, depth);
        else if (start.startsWith("PK")) new ZipTelling(this, told, budget).read(name, bytes, depth);
        else if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) told.fault(FileFault.LOCKED, name);
        else if (!isPicture(start) && !isText(name)) told.fault(FileFault.UNREADABLE, name);
        else if (isText(name)) told.text(new String(bytes, UTF_8));
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("GIF8")
                || start.startsWith("RIFF");
    }

    private static boolean isText(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith(".txt") || low.endsWith(".csv") || low.endsWith(".xml") || low.endsWith(".html");
    }
}
