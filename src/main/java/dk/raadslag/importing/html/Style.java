package dk.raadslag.importing.html;

import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.Links;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How a run of text looks. */
record Style(Set<Mark> marks, @Nullable String href) {

    static final Style PLAIN = new Style(Set.of(), null);

    private static final Pattern BOLD = Pattern.compile("font-weight:(bold(er)?|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight:(normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style:(italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("font-style:normal");

    /** This style inside the element. */
    Style within(Element element) {
        Style tagged = switch (element.normalName()) {
            case "strong", "b" -> with(Mark.STRONG);
            case "em", "i", "cite", "dfn" -> with(Mark.EM);
            case "a" -> linkedTo(element.attr("href").strip());
            default -> this;
        };
        return tagged.styled(element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
    }

    private Style styled(String css) {
        if (css.isEmpty()) return this;
        return toggled(css, Mark.STRONG, BOLD, NOT_BOLD).toggled(css, Mark.EM, ITALIC, NOT_ITALIC);
    }

    private Style toggled(String css, Mark mark, Pattern on, Pattern off) {
        if (on.matcher(css).find()) return with(mark);
        return off.matcher(css).find() ? without(mark) : this;
    }

    private Style with(Mark mark) {
        EnumSet<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new Style(more, href);
    }

    Style without(Mark mark) {
        if (!marks.contains(mark)) return this;
        EnumSet<Mark> fewer = EnumSet.copyOf(marks);
        fewer.remove(mark);
        return new Style(fewer, href);
    }

    private Style linkedTo(String address) {
        return Links.allowed(address) ? new Style(marks, address) : this;
    }

    Text text(String words) {
        return new Text(words, marks, href);
    }
}
