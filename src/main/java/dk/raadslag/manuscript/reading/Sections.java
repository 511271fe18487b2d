package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.WordStyles;
import dk.raadslag.foreign.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands under the bookmarked headings of a file.
 *
 * @param before the blocks above all of them
 * @param headings by their bookmarks, in their order
 * @param byBookmark the blocks under each heading
 */
record Sections(List<XmlElement> before, Map<String, XmlElement> headings, Map<String, List<XmlElement>> byBookmark) {

    static Sections of(XmlElement body, WordStyles styles) {
        Map<String, List<XmlElement>> found = new LinkedHashMap<>();
        Map<String, XmlElement> headings = new LinkedHashMap<>();
        List<XmlElement> before = new ArrayList<>();
        List<XmlElement> here = before;
        boolean goes = false;
        for (XmlElement block : flat(body).toList()) {
            List<String> names = bookmarks(block);
            boolean looks = goes || styles.heading(block) > 0;
            boolean heads = block.name().equals("p") && looks && !names.isEmpty();
            goes = goes(block);
            if (heads) {
                here = new ArrayList<>();
                for (String name : names) {
                    found.putIfAbsent(name, here);
                    headings.putIfAbsent(name, block);
                }
            } else {
                here.add(block);
            }
        }
        return new Sections(before, headings, found);
    }

    /** LibreOffice gives the look of a paragraph whose end goes to the next, even to a heading. */
    private static boolean goes(XmlElement block) {
        return block.name().equals("p") && block.find("pPr/rPr/del").isPresent();
    }

    /** Frames around whole paragraphs part nothing. */
    private static Stream<XmlElement> flat(XmlElement parent) {
        return parent.children().stream()
                .flatMap(child -> child.name().equals("sdt")
                        ? child.all("sdtContent").flatMap(Sections::flat)
                        : Stream.of(child));
    }

    private static List<String> bookmarks(XmlElement block) {
        return block.everything()
                .filter(element -> element.name().equals("bookmarkStart"))
                .map(element -> element.attribute("name"))
                .filter(name -> name.startsWith("felt_"))
                .toList();
    }

    boolean holds(String bookmark) {
        return byBookmark.containsKey(bookmark);
    }

    List<XmlElement> under(String bookmark) {
        List<XmlElement> blocks = byBookmark.get(bookmark);
        if (blocks == null) throw new IllegalArgumentException("No heading has the bookmark " + bookmark);
        return blocks;
    }

    Stream<XmlElement> all() {
        return byBookmark.values().stream().flatMap(List::stream);
    }
}
