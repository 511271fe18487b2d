package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The open and the closed part of the meeting, told by the lines that head them; the list of contents says nothing. */
final class MeetingParts {

    private static final Pattern COUNTED = Pattern.compile("^(?:[IVX]{1,4}|[A-Z])[.)]\\s+");
    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)^(?:(?:punkt|pkt\\.?)\\s*)?\\d{1,4}\\s*[.:)]\\s*(?=lukkede|fortrolige|ikke)");

    private final BitSet closes = new BitSet();
    private final BitSet opens = new BitSet();

    MeetingParts(List<SourceBlock> blocks, Contents contents) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean listed = i >= contents.from() && i < contents.to();
            if (listed || !(blocks.get(i) instanceof Line line) || line.text().length() > 200) continue;
            String words = NUMBERED.matcher(COUNTED.matcher(line.text()).replaceFirst(""))
                    .replaceFirst("");
            if (ClosedWords.closesSection(words)) closes.set(i);
            if (ClosedWords.opensSection(words)) opens.set(i);
        }
    }

    /** Whether the last heading before a block, or the block itself, begins the closed part. */
    boolean isClosed(int at) {
        return closes.previousSetBit(at) > opens.previousSetBit(at);
    }

    /** Whether another part begins between two blocks, so that items may be counted anew. */
    boolean isNew(int from, int to) {
        return isBetween(closes, from, to) || isBetween(opens, from, to);
    }

    boolean heads(int at) {
        return closes.get(at) || opens.get(at);
    }

    /** The end of a text without the headings of other parts that stand last in it. */
    int withoutHeadings(int from, int end) {
        int last = end;
        while (last > from && heads(last - 1)) last--;
        return last;
    }

    /** The first heading of a closed part from one block to another, or the other. */
    int firstClosing(int from, int to) {
        return isBetween(closes, from, to) ? closes.nextSetBit(from) : to;
    }

    private static boolean isBetween(BitSet set, int from, int to) {
        int next = set.nextSetBit(from);
        return next >= 0 && next < to;
    }
}
