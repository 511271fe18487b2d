package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlIsSemanticAndEscapedTest {

    @Property
    void is_well_formed_and_every_link_within_has_its_target(@ForAll("texts") RichText text) {
        Document page = HtmlText.parsed(Html.of(text, 3, "punkt-1-"));
        var links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            if (!link.getAttribute("href").startsWith("#")) continue;
            assertThat(withId(page, link.getAttribute("href").substring(1))).isEqualTo(1);
            assertThat(link.getAttribute("id")).startsWith("punkt-1-");
        }
    }

    private static long withId(Document page, String id) {
        var all = page.getElementsByTagName("*");
        long count = 0;
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("id").equals(id)) count++;
        }
        return count;
    }

    @Test
    void what_looks_like_tags_is_text() {
        RichText text = RichText.of(
                Paragraph.of("<script>alert('1')</script> & \"mere\""),
                new Figure("a.png\" onerror=\"x", "Søjler \"2025\"", null));
        assertThat(Html.of(text, 2)).isEqualTo("""
                <p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;mere&quot;</p>
                <figure><img src="a.png&quot; onerror=&quot;x" alt="Søjler &quot;2025&quot;"/></figure>
                """);
    }

    @Test
    void control_characters_never_reach_a_page() {
        assertThat(Html.of(RichText.of(Paragraph.of("a\u0000b\u000bc\ud800d\uffff")), 2))
                .isEqualTo("<p>a b c\ufffdd\ufffd</p>\n");
        assertThat(Html.escape("a\u0001b")).isEqualTo("a b");
    }

    @Test
    void headings_start_where_the_page_says() {
        RichText text = RichText.of(Heading.of(1, "A"), Heading.of(2, "B"));
        assertThat(Html.of(text, 4)).isEqualTo("<h4>A</h4>\n<h5>B</h5>\n");
    }

    @Test
    void lists_are_lists() {
        RichText text = RichText.of(new OrderedList(
                2, List.of(ListItem.of("at A", new BulletList(List.of(ListItem.of("b")))), ListItem.of("at C"))));
        assertThat(Html.of(text, 2)).isEqualTo("""
                <ol start="2">
                <li>at A<ul>
                <li>b</li>
                </ul>
                </li>
                <li>at C</li>
                </ol>
                """);
    }

    @Test
    void a_table_has_headers_and_its_caption_before_it() {
        Table table = new Table("Budget", List.of(new Row(List.of(Cell.of("År"))), new Row(List.of(Cell.of("2025")))));
        assertThat(Html.of(RichText.of(table), 2)).isEqualTo("""
                <p class="caption">Budget</p>
                <table>
                <thead>
                <tr><th scope="col">År</th></tr>
                </thead>
                <tbody>
                <tr><td>2025</td></tr>
                </tbody>
                </table>
                """);
    }

    @Test
    void a_header_alone_is_the_body_of_its_table() {
        Table table = new Table(null, List.of(new Row(List.of(Cell.of("År")))));
        assertThat(Html.of(RichText.of(table), 2)).doesNotContain("thead").contains("<tbody>\n<tr><th scope=\"col\">");
    }

    @Test
    void a_footnote_links_there_and_back() {
        RichText text = RichText.of(new Paragraph(List.of(Text.of("Lov"), new Footnote(List.of(Text.of("LBK 47"))))));
        assertThat(Html.of(text, 2, "p1-")).isEqualTo("""
                <p>Lov<sup><a id="p1-ref-1" href="#p1-note-1" role="doc-noteref">[1]</a></sup></p>
                <ol class="notes">
                <li><a id="p1-note-1" href="#p1-ref-1" role="doc-backlink">[1]</a> LBK 47</li>
                </ol>
                """);
    }

    @Test
    void links_have_titles_in_print_alone() {
        RichText text =
                RichText.of(new Paragraph(List.of(new Text("Loven", Set.of(Mark.STRONG), "https://lov.dk/?a=1&b=2"))));
        assertThat(Html.of(text, 2))
                .isEqualTo("<p><a href=\"https://lov.dk/?a=1&amp;b=2\"><strong>Loven</strong></a></p>\n");
        assertThat(Html.forPrint(text, 2, "")).contains("title=\"https://lov.dk/?a=1&amp;b=2\"");
    }

    @Test
    void a_path_on_the_site_is_a_link_on_screen_and_words_on_paper() {
        RichText text = RichText.of(Paragraph.of("Referatet", "/udvalg/chefforum?a=1&b=2"));
        assertThat(Html.of(text, 2)).isEqualTo("<p><a href=\"/udvalg/chefforum?a=1&amp;b=2\">Referatet</a></p>\n");
        assertThat(Html.forPrint(text, 2, "")).isEqualTo("<p><span>Referatet</span></p>\n");
    }

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }
}
