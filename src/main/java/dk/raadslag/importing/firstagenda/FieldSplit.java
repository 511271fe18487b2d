package dk.raadslag.importing.firstagenda;

import dk.raadslag.importing.shape.FieldHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Splits the HTML of an item, which holds all its fields: a heading and a {@code span} with the field's text, again and
 * again, some of them in a {@code div} of their own. Headings inside a span belong to the text.
 */
final class FieldSplit {

    private static final String HEADINGS = "h1,h2,h3,h4";
    private static final Map<String, String> BY_CLASS =
            Map.of("resume", "Resumé", "beslutningstema", "Beslutningstema", "indstilling", "Indstilling");

    private final List<Part> parts = new ArrayList<>();
    private final Element container;
    private final boolean inSpans;

    private String heading = "";
    private Element body = new Element("div");

    private FieldSplit(Element container) {
        this.container = container;
        this.inSpans = container.selectFirst("h1+span,h2+span,h3+span,h4+span") != null;
    }

    /** @param heading empty for what stands before the first heading */
    record Part(String heading, String html) {}

    static List<Part> of(String html) {
        if (html.isBlank()) return List.of();
        Element page = Jsoup.parse(html).body();
        Element container = page.getElementById("sagsfremstillingContainer");
        FieldSplit split = new FieldSplit(container == null ? page : container);
        split.inside(split.container);
        split.endPart();
        return split.parts;
    }

    private void inside(Element parent) {
        for (Node child : List.copyOf(parent.childNodes())) {
            if (child instanceof Element element) add(element);
            else body.appendChild(child);
        }
    }

    private void add(Element element) {
        if (isFieldHeading(element)) {
            endPart();
            heading = element.text();
        } else if (element.normalName().equals("div") && holdsFields(element)) {
            inside(element);
        } else {
            if (heading.isEmpty()) heading = BY_CLASS.getOrDefault(element.className(), "");
            body.appendChild(element);
        }
    }

    private boolean holdsFields(Element element) {
        return element.select(HEADINGS).stream().anyMatch(this::isFieldHeading);
    }

    private boolean isFieldHeading(Element element) {
        if (!element.is(HEADINGS) || !element.hasText() || isInSpan(element)) return false;
        if (!inSpans) return FieldHeadings.standard().knows(element.text());
        Element next = element.nextElementSibling();
        return next == null || next.normalName().equals("span") || next.is(HEADINGS);
    }

    private boolean isInSpan(Element element) {
        Element span = element.closest("span");
        return span != null && span.parents().contains(container);
    }

    private void endPart() {
        if (body.hasText() || body.selectFirst("img") != null) parts.add(new Part(heading, body.html()));
        heading = "";
        body = new Element("div");
    }
}
