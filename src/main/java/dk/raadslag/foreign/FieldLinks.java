package dk.raadslag.foreign;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows fields, of which a link is one: its address stands in an instruction before the words. */
public final class FieldLinks {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private final Deque<StringBuilder> open = new ArrayDeque<>();

    /** The next part of a run. */
    public void read(XmlElement part) {
        if (part.name().equals("instrText") && !open.isEmpty()) open.element().append(part.text());
        if (!part.name().equals("fldChar")) return;
        switch (part.attribute("fldCharType")) {
            case "begin" -> open.push(new StringBuilder());
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** The address of the innermost field when it is a link. */
    @Nullable
    public String address() {
        if (open.isEmpty()) return null;
        Matcher link = LINK.matcher(open.element());
        return link.matches() ? link.group(1) : null;
    }
}
