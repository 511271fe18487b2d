package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.richtext.Block.Paragraph;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TheJsonOfATextTest {

    @Property
    void every_text_comes_back_as_it_was(@ForAll("texts") RichText text) {
        assertThat(RichTextJson.read(RichTextJson.write(text))).isEqualTo(text);
    }

    @Test
    void is_the_document_of_the_editor() {
        RichText text = RichText.of(Block.Heading.of(1, "Baggrund"), Paragraph.of("Sagen"));
        assertThat(RichTextJson.write(text)).isEqualTo("""
                {"type":"doc","content":[\
                {"type":"heading","attrs":{"level":1},"content":[{"type":"text","text":"Baggrund"}]},\
                {"type":"paragraph","content":[{"type":"text","text":"Sagen"}]}]}""");
    }

    @Test
    void any_mapper_writes_and_reads_it() throws Exception {
        record Field(String key, RichText text) {}
        Field field = new Field("summary", RichText.of(Paragraph.of("Resumé")));
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readValue(mapper.writeValueAsString(field), Field.class))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | doc
            {"type":"paragraph"} | doc
            {"type":"doc","version":1} | doc/version
            {"type":"doc","content":{}} | doc/content
            {"type":"doc","content":[{"type":"script"}]} | doc/content[0]
            {"type":"doc","content":[{"type":"paragraph"},{"type":"paragraph","attrs":{"style":"x"}}]} | doc/content[1]/attrs
            {"type":"doc","content":[{"type":"heading","attrs":{"level":3},"content":[{"type":"text","text":"A"}]}]} | doc/content[0]
            {"type":"doc","content":[{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"A"}]}]} | doc
            {"type":"doc","content":[{"type":"heading","attrs":{"level":1}}]} | doc/content[0]
            {"type":"doc","content":[{"type":"heading","attrs":{"level":"1"}}]} | doc/content[0]/attrs/level
            {"type":"doc","content":[{"type":"heading","attrs":{"level":1.5}}]} | doc/content[0]/attrs/level
            {"type":"doc","content":[{"type":"heading"}]} | doc/content[0]/attrs
            {"type":"doc","content":[{"type":"bullet_list"}]} | doc/content[0]
            {"type":"doc","content":[{"type":"bullet_list","content":[{"type":"paragraph"}]}]} | doc/content[0]/content[0]
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":""}]}]} | doc/content[0]/content[0]/text
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":7}]}]} | doc/content[0]/content[0]/text
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"blink"}]}]}]} | doc/content[0]/content[0]/marks[0]
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"em"},{"type":"em"}]}]}]} | doc/content[0]/content[0]/marks[1]
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]}]}]} | doc/content[0]/content[0]
            {"type":"doc","content":[{"type":"figure","attrs":{"src":"a.png","alt":" ","caption":null}}]} | doc/content[0]/attrs
            {"type":"doc","content":[{"type":"figure","attrs":{"src":"a.png"}}]} | doc/content[0]/attrs/alt
            {"type":"doc","content":[{"type":"table","attrs":{"caption":null},"content":[{"type":"table_row","content":[{"type":"table_cell"}]}]}]} | doc/content[0]/content[0]/content[0]
            """)
    void what_does_not_belong_is_refused_with_its_place(String json, String path) {
        assertThatThrownBy(() -> RichTextJson.read(json))
                .isInstanceOfSatisfying(
                        InvalidText.class, e -> assertThat(e.path()).isEqualTo(path));
    }

    @Test
    void what_is_not_json_is_refused() {
        assertThatThrownBy(() -> RichTextJson.read("{\"type\":")).isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> RichTextJson.read("{\"type\":\"doc\"} x")).isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> RichTextJson.read("{\"type\":\"doc\",\"type\":\"doc\"}"))
                .isInstanceOf(InvalidText.class);
    }

    @Test
    void lists_within_lists_without_end_are_refused() {
        String open = "{\"type\":\"bullet_list\",\"content\":[{\"type\":\"list_item\",\"content\":[";
        String deep = open.repeat(40) + "{\"type\":\"paragraph\"}" + "]}]}".repeat(40);
        assertThatThrownBy(() -> RichTextJson.read("{\"type\":\"doc\",\"content\":[" + deep + "]}"))
                .isInstanceOf(InvalidText.class)
                .hasMessageContaining("too deep");
    }

    @Test
    void a_document_of_too_many_parts_is_refused() {
        String many = "{\"type\":\"paragraph\"},".repeat(200_001);
        String json = "{\"type\":\"doc\",\"content\":[" + many.substring(0, many.length() - 1) + "]}";
        assertThatThrownBy(() -> RichTextJson.read(json))
                .isInstanceOf(InvalidText.class)
                .hasMessageContaining("too many");
    }

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }
}
