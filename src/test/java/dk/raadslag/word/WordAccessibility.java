package dk.raadslag.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What makes a Word document readable to everybody, as far as its structure tells. */
public final class WordAccessibility {

    private static final Pattern HEADING = Pattern.compile("Heading(\\d)");

    private WordAccessibility() {}

    public static void require(byte[] file) {
        assertThat(faults(new Unzipped(file))).isEmpty();
    }

    static List<String> faults(Unzipped file) {
        List<String> faults = new ArrayList<>();
        Document main = xml(file, "word/document.xml");
        headings(main, faults);
        for (Element table : main.select("w|tbl")) {
            Element first = table.selectFirst("w|tr");
            if (first == null || first.select("> w|trPr > w|tblHeader").isEmpty())
                faults.add("table without header row");
        }
        for (Element picture : main.select("wp|docPr"))
            if (picture.attr("descr").isBlank()) faults.add("picture without alternative text");
        for (Element link : main.select("w|hyperlink")) if (link.text().isBlank()) faults.add("link without words");
        Element language = xml(file, "word/styles.xml").selectFirst("w|docDefaults w|lang");
        if (language == null || !language.attr("w:val").equals("da-DK")) faults.add("no language");
        Element title = xml(file, "docProps/core.xml").selectFirst("dc|title");
        if (title == null || title.text().isBlank()) faults.add("no title");
        return faults;
    }

    private static void headings(Document main, List<String> faults) {
        int level = 0;
        for (Element paragraph : main.select("w|p")) {
            Element style = paragraph.selectFirst("> w|pPr > w|pStyle");
            Matcher heading = HEADING.matcher(style == null ? "" : style.attr("w:val"));
            if (!heading.matches()) continue;
            int next = Integer.parseInt(heading.group(1));
            if (next > level + 1) faults.add("heading " + next + " under " + level);
            if (paragraph.text().isBlank()) faults.add("empty heading");
            level = next;
        }
    }

    private static Document xml(Unzipped file, String name) {
        return Jsoup.parse(file.text(name), Parser.xmlParser());
    }
}
