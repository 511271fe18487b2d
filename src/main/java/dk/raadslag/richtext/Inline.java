package dk.raadslag.richtext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a line of text is made of. */
public sealed interface Inline {

    enum Mark {
        STRONG,
        EM
    }

    /**
     * A run of text with its marks and, when it is a link, the address it points to. Control characters become spaces.
     *
     * @param href an http, https or mailto address, a path on this site, or null
     */
    record Text(String text, Set<Mark> marks, @Nullable String href) implements Inline {
        public Text {
            text = Characters.printable(text);
            marks = marks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(marks));
            if (href != null && !Links.allowed(href) && !Links.within(href)) {
                throw new IllegalArgumentException("A link is an http, https or mailto address, or a path");
            }
        }

        public static Text of(String text) {
            return new Text(text, Set.of(), null);
        }

        /** A run that points there, or nowhere. */
        public static Text of(String text, @Nullable String href) {
            return new Text(text, Set.of(), href);
        }

        boolean looksLike(Text other) {
            return marks.equals(other.marks) && Objects.equals(href, other.href);
        }
    }

    record LineBreak() implements Inline {}

    /** A note that stands at the end of its field; its number follows from its place. */
    record Footnote(List<Inline> content) implements Inline {
        public Footnote {
            content = normalized(content);
            if (content.stream().anyMatch(Footnote.class::isInstance)) {
                throw new IllegalArgumentException("A footnote holds no footnotes");
            }
        }
    }

    /** Joins neighbouring runs that look alike and drops empty ones, so that equal texts are equal trees. */
    static List<Inline> normalized(List<? extends Inline> content) {
        List<Inline> joined = new ArrayList<>();
        int next = 0;
        while (next < content.size()) {
            int end = next + 1;
            if (content.get(next) instanceof Text first) {
                while (end < content.size() && goesOn(first, content.get(end))) end++;
                if (hasWords(content.subList(next, end))) joined.add(run(first, content.subList(next, end)));
            } else {
                joined.add(content.get(next));
            }
            next = end;
        }
        return List.copyOf(joined);
    }

    /** An empty run parts nothing. */
    private static boolean goesOn(Text first, Inline next) {
        return next instanceof Text text
                && (text.text().isEmpty() || !first.text().isEmpty() && first.looksLike(text));
    }

    private static boolean hasWords(List<? extends Inline> texts) {
        return texts.stream()
                .anyMatch(inline -> inline instanceof Text text && !text.text().isEmpty());
    }

    private static Text run(Text first, List<? extends Inline> texts) {
        if (texts.size() == 1) return first;
        StringBuilder words = new StringBuilder();
        for (Inline inline : texts) if (inline instanceof Text text) words.append(text.text());
        return new Text(words.toString(), first.marks(), first.href());
    }

    /** The words of a line without its notes; a line break is a space. */
    static String plain(List<Inline> content) {
        StringBuilder plain = new StringBuilder();
        for (Inline inline : content) {
            switch (inline) {
                case Text text -> plain.append(text.text());
                case LineBreak _ -> plain.append(' ');
                case Footnote _ -> {}
            }
        }
        return plain.toString();
    }
}
