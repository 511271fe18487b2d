package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Item;
import dk.raadslag.richtext.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Real minutes, where they lie beside the project; what is expected of them lies here, without people. */
class SampleMinutesTest {

    private static final Pattern LINK = Pattern.compile("\\[((?:\\\\.|[^]\\\\])*)]\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Stream<String> samples() {
        return Stream.of(
                "000_207c347b6d937174",
                "002_de1d4206ea756d9c",
                "003_2c84221ed41c298c",
                "10-odsherred-polweb",
                "16-holbaek-html",
                "17-koebenhavn-br-punkt",
                "19-koebenhavn-tmu-inhabil",
                "24-albertslund-2020-gammelt-system",
                "26-frederikssund-oeu-2026",
                "29-region-midtjylland-hmu-med-2017");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everything_but_the_running_text_is_exactly_right(String sample) {
        JsonNode expected = JsonMapper.shared().readTree(Fixtures.bytes("samples/" + sample + ".json"));
        assertThat(told(outline(sample)).toPrettyString()).isEqualTo(expected.toPrettyString());
    }

    static Stream<String> whole() {
        return samples().limit(3);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void no_word_is_lost_moved_or_invented(String sample) throws IOException {
        Outline outline = outline(sample);
        String source = Files.readString(path(sample));
        String body = LINK.matcher(source.substring(source.indexOf("Punkt 1:"))).replaceAll("$1");
        assertThat(words(printed(outline))).isEqualTo(words(body));
    }

    private static Path path(String sample) {
        Path path = Fixtures.samples().resolve("referater").resolve(sample + ".txt");
        assumeTrue(Files.exists(path), "the samples do not lie beside the project");
        return path;
    }

    private static Outline outline(String sample) {
        return Objects.requireNonNull(
                FileReaders.standard().read(path(sample)).getFirst().outline());
    }

    private static String printed(Outline outline) {
        List<String> lines = new ArrayList<>();
        for (Item item : outline.items()) {
            lines.add("Punkt " + item.number() + ": " + item.title());
            lines.add(Objects.requireNonNullElse(item.caseNumber(), ""));
            item.sections().forEach(section -> {
                lines.add(section.heading());
                lines.add(PlainText.of(section.text()));
            });
            if (!item.attachments().isEmpty()) lines.add("Bilag");
            item.attachments().forEach(attachment -> lines.add(attachment.name()));
        }
        return String.join("\n", lines);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static ObjectNode told(Outline outline) {
        ObjectNode told = JsonMapper.shared().createObjectNode();
        told.put("kind", outline.kind().name());
        told.put("committee", outline.committee());
        told.put("date", outline.date() == null ? null : outline.date().toString());
        told.put("time", outline.time() == null ? null : outline.time().toString());
        told.put("endTime", outline.endTime() == null ? null : outline.endTime().toString());
        told.put("place", outline.place());
        told.put("participants", outline.participants().size());
        told.put("approvals", outline.approvals().size());
        ArrayNode items = told.putArray("items");
        outline.items().forEach(item -> told(items.addObject(), item));
        return told;
    }

    private static void told(ObjectNode node, Item item) {
        Decision decision = item.decision();
        node.put("number", item.number());
        node.put("title", item.title());
        node.put("caseNumber", item.caseNumber());
        node.put("open", item.open());
        ArrayNode sections = node.putArray("sections");
        item.sections().forEach(section -> sections.add(section.key() + ": " + section.heading()));
        ArrayNode points = node.putArray("recommendation");
        item.recommendation().forEach(points::add);
        node.put("outcome", decision == null ? null : decision.outcome().name());
        node.put("postponedTo", decision == null ? null : decision.postponedTo());
        ArrayNode attachments = node.putArray("attachments");
        item.attachments().stream().map(Attachment::name).forEach(attachments::add);
    }
}
