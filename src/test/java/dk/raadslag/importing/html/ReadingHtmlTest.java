package dk.raadslag.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingHtmlTest {

    private static List<Block> blocks(String html) {
        return HtmlText.of(html).text().blocks();
    }

    @Test
    void paragraphs_of_nothing_but_space_are_dropped() {
        assertThat(blocks("<p>&nbsp;</p><p><span> </span></p><p>Godkendt.</p><div></div>"))
                .containsExactly(Paragraph.of("Godkendt."));
    }

    @Test
    void white_space_counts_as_a_browser_counts_it() {
        assertThat(blocks("<p>\n\tDer   er<span> ikke</span> <b>\u00a0midler</b>\n</p>"))
                .containsExactly(
                        new Paragraph(List.of(Text.of("Der er ikke "), new Text("midler", Set.of(Mark.STRONG), null))));
    }

    @Test
    void soft_hyphens_do_not_split_words() {
        assertThat(blocks("<p>kom&shy;mune\u200bbestyrelse</p>")).containsExactly(Paragraph.of("kommunebestyrelse"));
    }

    @Test
    void what_the_writing_program_tells_of_itself_is_not_text() {
        assertThat(blocks("<meta name='generator' content='Aspose.Words'><title>Dagsordenspunkt</title>"
                        + "<style>p { margin: 0 }</style><script>alert(1)</script><!-- note --><p>Ja.</p>"))
                .containsExactly(Paragraph.of("Ja."));
    }

    @Test
    void headings_of_any_level_become_two_without_a_skip() {
        assertThat(blocks("<h4>Under</h4><h3>Øverst</h3><h5>Nederst</h5><h6>Også</h6><h3><br></h3>"))
                .containsExactly(
                        Heading.of(1, "Under"),
                        Heading.of(1, "Øverst"),
                        Heading.of(2, "Nederst"),
                        Heading.of(2, "Også"));
    }

    @Test
    void a_short_bold_line_over_a_text_is_a_heading() {
        assertThat(blocks("<p><strong>Baggrund</strong></p><p>Sagen er ny.</p><p><b>Fed slutning</b></p>"))
                .containsExactly(
                        Heading.of(1, "Baggrund"),
                        Paragraph.of("Sagen er ny."),
                        new Paragraph(List.of(new Text("Fed slutning", Set.of(Mark.STRONG), null))));
    }

    @Test
    void a_bold_line_under_a_heading_is_a_heading_below_it() {
        assertThat(blocks("<h3>Økonomi</h3><p><span style='font-weight: bold'>Drift</span></p><p>Intet.</p>"))
                .containsExactly(Heading.of(1, "Økonomi"), Heading.of(2, "Drift"), Paragraph.of("Intet."));
    }

    @Test
    void bold_sentences_and_italic_lines_stay_text() {
        assertThat(blocks("<p><b>Det er vigtigt.</b></p><p><i>Sept. 2012: Møde</i></p><p>Slut</p>"))
                .hasOnlyElementsOfType(Paragraph.class);
    }

    @Test
    void lists_keep_their_nesting_and_their_start() {
        assertThat(blocks("<ol start=3><li>tre<ul><li>a</li></ul></li><li><p>fire</p></li></ol>"))
                .containsExactly(new OrderedList(
                        3,
                        List.of(ListItem.of("tre", new BulletList(List.of(ListItem.of("a")))), ListItem.of("fire"))));
    }

    @Test
    void a_list_beside_the_items_belongs_to_the_item_above() {
        assertThat(blocks("<ul><li>et</li><ul><li>under</li></ul><li></li><li>to</li></ul>"))
                .containsExactly(new BulletList(
                        List.of(ListItem.of("et", new BulletList(List.of(ListItem.of("under")))), ListItem.of("to"))));
    }

    @Test
    void headings_and_tables_in_a_list_keep_their_words() {
        assertThat(blocks("<ul><li><h3>Titel</h3><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></ul>"))
                .containsExactly(new BulletList(
                        List.of(new ListItem(List.of(Paragraph.of("Titel"), Paragraph.of("a b"), Paragraph.of("c"))))));
    }

    @Test
    void paragraphs_that_Word_calls_a_list_become_one() {
        String word = "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                + "<span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>at det godkendes</p>"
                + "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·</span>straks</p>"
                + "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>at det betales</p>"
                + "<p>Slut</p>";
        assertThat(blocks(word))
                .containsExactly(
                        new OrderedList(
                                1,
                                List.of(
                                        ListItem.of("at det godkendes", new BulletList(List.of(ListItem.of("straks")))),
                                        ListItem.of("at det betales"))),
                        Paragraph.of("Slut"));
    }

    @Test
    void lines_with_a_typed_bullet_become_a_list() {
        assertThat(blocks("<p>Om:</p><p>•\u00a0\u00a0veje</p><p>• stier</p><p>Slut<br>· et<br>· to</p>"))
                .containsExactly(
                        Paragraph.of("Om:"),
                        new BulletList(List.of(ListItem.of("veje"), ListItem.of("stier"))),
                        Paragraph.of("Slut"),
                        new BulletList(List.of(ListItem.of("et"), ListItem.of("to"))));
    }

    @Test
    void line_breaks_stay_and_two_of_them_part_paragraphs() {
        assertThat(blocks("<p><br>en<br>to<br><br>tre<br></p>"))
                .containsExactly(
                        new Paragraph(List.of(Text.of("en"), new LineBreak(), Text.of("to"))), Paragraph.of("tre"));
    }

    @Test
    void only_allowed_addresses_become_links() {
        assertThat(blocks("<p><a href='https://bakkedal.dk/a'>her</a> <a href='javascript:x()'>der</a> "
                        + "<a href='/vis?id=1'>hist</a> <a name='x'></a></p>"))
                .containsExactly(new Paragraph(
                        List.of(new Text("her", Set.of(), "https://bakkedal.dk/a"), Text.of(" der hist"))));
    }

    @Test
    void styles_make_strong_and_emphasised_text() {
        assertThat(blocks("<p><span style='font-weight:700'>a</span><b style='font-weight:normal'>b</b>"
                        + "<em>c</em><u>d</u></p>"))
                .containsExactly(new Paragraph(List.of(
                        new Text("a", Set.of(Mark.STRONG), null),
                        Text.of("b"),
                        new Text("c", Set.of(Mark.EM), null),
                        Text.of("d"))));
    }

    @Test
    void merged_and_missing_cells_are_filled_up() {
        assertThat(blocks("<table><tr><th rowspan=2>År</th><th colspan=2>Beløb</th></tr>"
                        + "<tr><td>Drift</td><td>Anlæg</td></tr><tr><td>2026</td></tr><tr><td> </td></tr></table>"))
                .containsExactly(new Table(
                        null, List.of(row("År", "Beløb", ""), row("", "Drift", "Anlæg"), row("2026", "", ""))));
    }

    @Test
    void the_caption_is_its_own_or_a_first_row_over_the_whole_width() {
        String rows = "<tr><td>År</td><td>Kr.</td></tr><tr><td>2026</td><td>5</td></tr></table>";
        Table expected = new Table("Tal", List.of(row("År", "Kr."), row("2026", "5")));
        assertThat(blocks("<table><caption>Tal</caption>" + rows)).containsExactly(expected);
        assertThat(blocks("<table><tr><td colspan=2>Tal</td></tr>" + rows)).containsExactly(expected);
    }

    @Test
    void a_table_of_one_cell_is_the_text_in_it() {
        assertThat(blocks("<table><tr><td><h3>Titel</h3><p>Tekst</p></td></tr></table>"))
                .containsExactly(Heading.of(1, "Titel"), Paragraph.of("Tekst"));
    }

    @Test
    void a_cell_holds_lines_whatever_stood_in_it() {
        assertThat(blocks("<table><tr><td>A</td><td>B</td></tr><tr><td><p>et</p><ul><li>to</li></ul></td>"
                        + "<td><table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table></td></tr></table>"))
                .containsExactly(new Table(
                        null,
                        List.of(
                                row("A", "B"),
                                new Row(List.of(
                                        new Cell(List.of(Text.of("et"), new LineBreak(), Text.of("to"))),
                                        new Cell(List.of(Text.of("x y"), new LineBreak(), Text.of("z"))))))));
    }

    @Test
    void notes_that_point_back_are_footnotes() {
        String word = "<p>Prisen<a href='#_ftn1' name='_ftnref1'>[1]</a> steg.</p><hr>"
                + "<div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Uden <b>moms</b>.</p></div>";
        assertThat(blocks(word))
                .containsExactly(new Paragraph(List.of(
                        Text.of("Prisen"),
                        new Footnote(
                                List.of(Text.of("Uden "), new Text("moms", Set.of(Mark.STRONG), null), Text.of("."))),
                        Text.of(" steg."))));
    }

    @Test
    void a_note_without_its_text_keeps_its_mark() {
        assertThat(blocks("<p>Prisen<a href='#_ftn1'>[1]</a></p>")).containsExactly(Paragraph.of("Prisen[1]"));
    }

    @Test
    void a_picture_needs_an_alternative_text() {
        HtmlText read = HtmlText.of("<p>Se <img src='kort.png' alt='Kort over byen'> og <img src='x.png'></p>");
        assertThat(read.text().blocks())
                .containsExactly(
                        Paragraph.of("Se"), new Figure("kort.png", "Kort over byen", null), Paragraph.of("og"));
        assertThat(read.remarks()).containsExactly("Et billede uden alternativ tekst er ikke taget med.");
    }

    @Test
    void a_picture_inside_the_page_leaves_its_words() {
        HtmlText read = HtmlText.of("<p><img src='data:image/png;base64,AAAA' alt='Graf over fravær'></p>");
        assertThat(read.text().blocks()).containsExactly(Paragraph.of("Graf over fravær"));
        assertThat(read.remarks()).singleElement().asString().contains("Graf over fravær");
    }

    @Test
    void hidden_text_is_left_out_and_told_of() {
        HtmlText read = HtmlText.of("<p>Synlig <span style='display: none'>hemmelig</span></p>");
        assertThat(read.text().blocks()).containsExactly(Paragraph.of("Synlig"));
        assertThat(read.remarks()).singleElement().asString().contains("hemmelig");
    }

    @Test
    void deep_nesting_loses_the_structure_but_no_word() {
        String deep = "<div>".repeat(20_000) + "bund" + "</div>".repeat(20_000) + "<p>efter</p>";
        assertThat(blocks(deep)).contains(Paragraph.of("bund"));
    }

    private static Row row(String... cells) {
        return new Row(Arrays.stream(cells)
                .map(words -> words.isEmpty() ? new Cell(List.<Inline>of()) : Cell.of(words))
                .toList());
    }
}
