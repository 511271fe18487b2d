package dk.raadslag.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Fixtures;
import dk.raadslag.importing.Outline;
import dk.raadslag.publication.Participant;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real minutes, where they lie beside the project: few words of theirs may be taken for misspelt. */
class RealMinutesAreHardlyMisreadTest {

    private static final int MOST_FALSE_ALARMS = 60;

    @Test
    void three_documents_give_few_alarms_of_spelling() {
        Map<CheckKey, Integer> found = new TreeMap<>();
        for (String sample : List.of("000_207c347b6d937174", "002_de1d4206ea756d9c", "003_2c84221ed41c298c")) {
            findings(outline(sample)).forEach(finding -> found.merge(finding.check(), 1, Integer::sum));
        }
        System.out.println("found in three real minutes: " + found);
        assertThat(found.getOrDefault(CheckKey.SPELLING, 0)).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    private static List<Finding> findings(Outline outline) {
        Context context = Context.on(Bakkedal.TODAY).knowing(KnownPeople.of(names(outline)));
        if (outline.date() != null) context = context.forMeeting(outline.date());
        List<Finding> findings = new ArrayList<>();
        for (RichText text : texts(outline)) findings.addAll(new Proofreading().check(text, context));
        return findings;
    }

    private static List<String> names(Outline outline) {
        return outline.participants().stream().map(Participant::name).toList();
    }

    private static List<RichText> texts(Outline outline) {
        return outline.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(RichText.of(Paragraph.of(item.title()))),
                        item.sections().stream().map(Section::text)))
                .toList();
    }

    private static Outline outline(String sample) {
        Path path = Fixtures.samples().resolve("referater").resolve(sample + ".txt");
        assumeTrue(Files.exists(path), "the samples do not lie beside the project");
        return Objects.requireNonNull(
                FileReaders.standard().read(path).getFirst().outline());
    }
}
