package dk.raadslag.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MisspeltWordsAreMendedTest {

    private static final double LEAST_IN_FIVE = 0.86;

    private static final Map<String, String> MISSPELT = Map.ofEntries(
            Map.entry("lokalplann", "lokalplan"),
            Map.entry("orientreringen", "orienteringen"),
            Map.entry("handlepaln", "handleplan"),
            Map.entry("høringssvaar", "høringssvar"),
            Map.entry("udvalgssekretærene", "udvalgssekretærerne"),
            Map.entry("rettelselser", "rettelser"),
            Map.entry("vudering", "vurdering"),
            Map.entry("medarbjderne", "medarbejderne"),
            Map.entry("annbefaler", "anbefaler"),
            Map.entry("besparrelse", "besparelse"),
            Map.entry("forvaltnigen", "forvaltningen"),
            Map.entry("økonomiudvaget", "økonomiudvalget"),
            Map.entry("budgetopfølgnign", "budgetopfølgning"),
            Map.entry("sygefravæer", "sygefravær"),
            Map.entry("tværkomunalt", "tværkommunalt"),
            Map.entry("offenlig", "offentlig"),
            Map.entry("indstillng", "indstilling"),
            Map.entry("belysnning", "belysning"),
            Map.entry("tidspaln", "tidsplan"),
            Map.entry("renovring", "renovering"),
            Map.entry("efterretnig", "efterretning"),
            Map.entry("arbejdsmilø", "arbejdsmiljø"),
            Map.entry("bestyrrelse", "bestyrelse"),
            Map.entry("kommunalbestyrlsen", "kommunalbestyrelsen"),
            Map.entry("Bakedal", "Bakkedal"));

    @Test
    void the_right_word_is_mostly_among_five() {
        List<String> unmended = MISSPELT.keySet().stream()
                .filter(word -> !mends(word).contains(MISSPELT.get(word)))
                .toList();
        unmended.forEach(word -> System.out.println(word + " was mended to " + mends(word)));
        assertThat(unmended).hasSizeLessThanOrEqualTo((int) (MISSPELT.size() * (1 - LEAST_IN_FIVE)));
    }

    @Test
    void a_consonant_doubled_in_the_wrong_place_is_what_is_meant_first() {
        assertThat(mends("bygett").getFirst()).isEqualTo("bygget");
    }

    @Test
    void many_threads_read_the_same() throws Exception {
        RichText text = RichText.of(Paragraph.of(String.join(" ", MISSPELT.keySet())));
        List<Finding> alone = new Proofreading().check(text, Bakkedal.context());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Finding>>> together = IntStream.range(0, 64)
                    .mapToObj(_ -> threads.submit(() -> new Proofreading().check(text, Bakkedal.context())))
                    .toList();
            for (Future<List<Finding>> one : together) assertThat(one.get()).isEqualTo(alone);
        }
    }

    private static List<String> mends(String word) {
        Context context = Bakkedal.context();
        List<Finding> findings = new Proofreading().check(RichText.of(Paragraph.of(word)), context);
        assertThat(findings).as(word).hasSize(1);
        return new Proofreading().mends(findings.getFirst(), context);
    }
}
