package dk.raadslag.foreign;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the styles of a Word file say, with what each inherits from the style it is based on. */
public final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift|header)\\s*([1-9])");
    private static final Pattern TITLE = Pattern.compile("title|titel");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|indholdsfortegnelse)\\s*[1-9]");

    private static final Pattern LINK = Pattern.compile("hyperlink|internet ?link");

    private final Map<String, XmlElement> byId = new HashMap<>();

    /** @param part {@code styles.xml}; without it nothing has a style */
    public WordStyles(Optional<XmlElement> part) {
        part.ifPresent(root -> root.all("style").forEach(style -> byId.put(style.attribute("styleId"), style)));
    }

    /** The depth of a paragraph that is a heading, from 1; 0 for others. */
    public int heading(XmlElement paragraph) {
        Optional<XmlElement> own = paragraph.find("pPr/outlineLvl");
        if (own.isPresent()) return level(own.get());
        for (XmlElement style : chain(id(paragraph))) {
            String name = name(style);
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) return Integer.parseInt(heading.group(1));
            if (TITLE.matcher(name).matches()) return 1;
            Optional<XmlElement> outline = style.find("pPr/outlineLvl");
            if (outline.isPresent()) return level(outline.get());
        }
        return 0;
    }

    private static int level(XmlElement outline) {
        String level = outline.attribute("val");
        return level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 0;
    }

    /** Whether the paragraph is a line of a table of contents that Word made. */
    public boolean isContents(XmlElement paragraph) {
        return chain(id(paragraph)).stream()
                .anyMatch(style -> CONTENTS.matcher(name(style)).matches());
    }

    /** The list a paragraph stands in, by itself or by its style. */
    public Optional<XmlElement> numbering(XmlElement paragraph) {
        return paragraph
                .find("pPr/numPr")
                .or(() -> chain(id(paragraph)).stream()
                        .flatMap(style -> style.all("pPr/numPr"))
                        .findFirst());
    }

    /** Whether a run is switched so, by itself, by its own style or by that of its paragraph. */
    public boolean isOn(String property, XmlElement run, XmlElement paragraph) {
        return run.find("rPr/" + property)
                .or(() -> inherited(property, run.find("rPr/rStyle").map(style -> style.attribute("val"))))
                .or(() -> inherited(property, Optional.of(id(paragraph))))
                .map(WordStyles::isOn)
                .orElse(false);
    }

    /** Whether a run is switched so, by itself or by its own style. */
    public boolean isOn(String property, XmlElement run) {
        return run.find("rPr/" + property)
                .or(() -> inherited(property, run.find("rPr/rStyle").map(style -> style.attribute("val"))))
                .map(WordStyles::isOn)
                .orElse(false);
    }

    /** Whether a run has the look that Word and LibreOffice give to links. */
    public boolean looksLikeLink(XmlElement run) {
        return run.find("rPr/rStyle")
                .map(style -> chain(style.attribute("val")))
                .filter(chain -> chain.stream()
                        .anyMatch(style -> LINK.matcher(name(style)).matches()))
                .isPresent();
    }

    /** Whether a paragraph has a style of this name, which is in lower case, or one based on it. */
    public boolean is(String name, XmlElement paragraph) {
        return chain(id(paragraph)).stream().anyMatch(style -> name(style).equals(name));
    }

    private Optional<XmlElement> inherited(String property, Optional<String> id) {
        return id.flatMap(style -> chain(style).stream()
                .flatMap(link -> link.all("rPr/" + property))
                .findFirst());
    }

    /** Whether an element that switches something on does so. */
    public static boolean isOn(XmlElement toggle) {
        return !Set.of("0", "false", "off", "none").contains(toggle.attribute("val"));
    }

    private static String id(XmlElement paragraph) {
        return paragraph.find("pPr/pStyle").map(style -> style.attribute("val")).orElse("");
    }

    private static String name(XmlElement style) {
        return style.find("name")
                .map(name -> name.attribute("val").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private Set<XmlElement> chain(String id) {
        Set<String> seen = new LinkedHashSet<>();
        Set<XmlElement> chain = new LinkedHashSet<>();
        XmlElement style = byId.get(id);
        while (style != null && seen.add(style.attribute("styleId"))) {
            chain.add(style);
            String above =
                    style.find("basedOn").map(based -> based.attribute("val")).orElse("");
            style = byId.get(above);
        }
        return chain;
    }
}
