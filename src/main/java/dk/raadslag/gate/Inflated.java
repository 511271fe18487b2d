package dk.raadslag.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.raadslag.gate.Budget.TooLarge;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the streams of a PDF unpack to before anybody unpacks them into memory. */
final class Inflated {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private static final int LONGEST_DICTIONARY = 1024;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    private final Budget budget;
    private final byte[] buffer = new byte[65_536];

    private Inflated(Budget budget) {
        this.budget = budget;
    }

    /** Whatever follows the word that begins a stream is tried; what is not packed stops at once. */
    static void count(byte[] pdf, Budget budget) throws TooLarge {
        var inflated = new Inflated(budget);
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            if (at < pdf.length && pdf[at] == '\r') at++;
            if (at < pdf.length && pdf[at] == '\n') at++;
            if (begins(pdf, at, pdf.length) && !isPicture(pdf, at)) inflated.count(pdf, at);
        }
    }

    /** Nobody unpacks a picture to read what is written. */
    private static boolean isPicture(byte[] pdf, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(pdf, from, at - from, ISO_8859_1);
        return PICTURE.matcher(before.substring(before.lastIndexOf(" obj") + 1)).find();
    }

    private static int next(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length <= pdf.length; at++)
            if (Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) return at + STREAM.length;
        return -1;
    }

    private static boolean begins(byte[] bytes, int at, int end) {
        return at + 1 < end
                && (bytes[at] & 0x0f) == 8
                && (((bytes[at] & 0xff) << 8) + (bytes[at + 1] & 0xff)) % 31 == 0;
    }

    /** What was packed twice is counted as what it comes to in the end. */
    private void count(byte[] pdf, int at) throws TooLarge {
        Inflater outer = new Inflater();
        Inflater inner = new Inflater();
        byte[] unpacked = new byte[65_536];
        boolean twice = false;
        try {
            outer.setInput(pdf, at, pdf.length - at);
            for (boolean first = true; !outer.finished(); first = false) {
                int read = outer.inflate(unpacked);
                if (read == 0) break;
                budget.unpacked(read);
                if (first) twice = begins(unpacked, 0, read);
                if (twice) twice = further(inner, unpacked, read);
            }
        } catch (DataFormatException _) {
            // Not packed in this way, or broken: whoever reads it finds out.
        } finally {
            outer.end();
            inner.end();
        }
    }

    private boolean further(Inflater inner, byte[] packed, int length) throws TooLarge {
        try {
            inner.setInput(packed, 0, length);
            for (int read = inner.inflate(buffer); read > 0; read = inner.inflate(buffer)) budget.unpacked(read);
            return !inner.finished();
        } catch (DataFormatException notTwice) {
            return false;
        }
    }
}
