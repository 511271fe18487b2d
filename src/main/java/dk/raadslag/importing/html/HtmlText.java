package dk.raadslag.importing.html;

import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A text read from HTML. Every visible word is kept; what the text tree cannot hold is kept as plain words.
 *
 * @param remarks in Danish, what a person should look at: pictures that were left out, hidden text
 */
public record HtmlText(RichText text, List<String> remarks) {

    public HtmlText {
        remarks = List.copyOf(remarks);
    }

    /** Reads a fragment or a whole page; never refuses. */
    public static HtmlText of(String html) {
        return of(Jsoup.parse(html).body());
    }

    /** Reads what stands inside the element; the element itself is changed on the way. */
    public static HtmlText of(Element element) {
        return of(List.of(element));
    }

    /** Reads the elements as one text; the elements themselves are changed on the way. */
    public static HtmlText of(List<Element> elements) {
        List<String> remarks = new ArrayList<>();
        elements.forEach(WordLists::rebuild);
        Footnotes footnotes = Footnotes.takenFrom(elements);
        HeadingLevels levels = HeadingLevels.in(elements);
        BlockWalk walk = new BlockWalk(footnotes, levels, remarks);
        elements.forEach(walk::inside);
        return new HtmlText(RichText.lifted(BoldHeadings.promoted(TypedLists.gathered(walk.blocks()))), remarks);
    }
}
