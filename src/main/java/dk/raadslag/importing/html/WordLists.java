package dk.raadslag.importing.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Word writes a list as paragraphs that carry their level in a style; this makes real lists of them. */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*\\blevel(\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4}|[a-zA-Z])[.)].*");

    private final Deque<Element> open = new ArrayDeque<>();

    private WordLists() {}

    static void rebuild(Element text) {
        for (Element paragraph : text.select("p[style*=mso-list]")) {
            boolean startsList = level(paragraph) > 0 && level(paragraph.previousElementSibling()) == 0;
            if (startsList && paragraph.parent() != null) new WordLists().gather(paragraph);
        }
    }

    private static int level(@Nullable Element element) {
        if (element == null || !element.normalName().equals("p")) return 0;
        Matcher level = LEVEL.matcher(element.attr("style"));
        return level.find() ? Integer.parseInt(level.group(1)) : 0;
    }

    private void gather(Element first) {
        Element place = new Element("div");
        first.before(place);
        Element next = first;
        while (next != null && level(next) > 0) {
            Element paragraph = next;
            next = paragraph.nextElementSibling();
            add(paragraph, level(paragraph), place);
        }
    }

    private void add(Element paragraph, int level, Element place) {
        String marker = takeMarker(paragraph);
        while (open.size() > level) open.pop();
        if (open.size() < level) open.push(opened(marker, place));
        Element item = open.element().appendElement("li");
        List.copyOf(paragraph.childNodes()).forEach((Node node) -> item.appendChild(node));
        paragraph.remove();
    }

    private Element opened(String marker, Element place) {
        Element list = new Element(NUMBER.matcher(marker).matches() ? "ol" : "ul");
        Element outer = open.isEmpty() ? null : open.element();
        Element lastItem = outer == null ? null : outer.lastElementChild();
        (lastItem == null ? place : lastItem).appendChild(list);
        Matcher number = NUMBER.matcher(marker);
        if (number.matches() && Character.isDigit(number.group(1).charAt(0))) list.attr("start", number.group(1));
        return list;
    }

    private static String takeMarker(Element paragraph) {
        StringBuilder marker = new StringBuilder();
        for (Element ignored : paragraph.select("span[style~=(?i)mso-list:\\s*ignore]")) {
            marker.append(ignored.text());
            ignored.remove();
        }
        return marker.toString().strip();
    }
}
