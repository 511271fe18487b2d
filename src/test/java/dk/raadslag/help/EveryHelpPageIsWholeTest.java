package dk.raadslag.help;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.help.Part.Picture;
import dk.raadslag.help.Part.Prose;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.web.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RaadslagTest(database = "empty")
class EveryHelpPageIsWholeTest {

    private static final Path TEXTS = Path.of("src/main/resources/help");
    private static final Path PICTURES = Path.of("src/main/resources/static/assets/help");
    private static final Path FINGERPRINTS = Path.of("src/test/resources/help");
    private static final Pattern KEY = Pattern.compile("\\{([a-z][\\w.]+)[^}]*}");

    @Autowired
    private HelpPages pages;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping router;

    @ParameterizedTest
    @MethodSource("tasks")
    void both_languages_tell_the_same(Task task) throws IOException {
        Topic topic = pages.named(task.name()).orElseThrow();

        assertThat(outline(topic.in(Language.EN))).isEqualTo(outline(topic.in(Language.DA)));
        assertThat(keys(task, Language.EN)).isEqualTo(keys(task, Language.DA));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void every_place_in_a_label_is_filled_and_every_quotation_found(Task task) {
        Topic topic = pages.named(task.name()).orElseThrow();
        for (Language language : Language.values()) {
            assertThat(topic.in(language).toString()).doesNotContain("{").doesNotContain("}");
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void every_link_leads_somewhere_and_every_explained_route_is_there(Task task) {
        HelpPage page = pages.named(task.name()).orElseThrow().in(Language.DA);

        assertThat(html(page).select("a").eachAttr("href"))
                .allSatisfy(address -> assertThat(leads(address))
                        .as("a page lies at " + address)
                        .isTrue());
        assertThat(patterns()).containsAll(task.routes());
    }

    @Test
    void a_link_into_nothing_is_noticed() {
        assertThat(leads("/sager")).isTrue();
        assertThat(leads("/sagerne")).isFalse();
        assertThat(leads("/hjaelp/findes-ikke")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_belongs_to_a_task(Language language) throws IOException {
        Set<String> names = Tasks.ALL.stream().map(Task::name).collect(Collectors.toSet());

        assertThat(names).hasSameSizeAs(Tasks.ALL);
        assertThat(files(TEXTS, language, ".md")).isEqualTo(names);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_picture_is_taken_told_in_words_and_shown(Language language) throws IOException {
        List<Picture> shown = pages.all().stream()
                .flatMap(topic -> topic.in(language).parts().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();

        assertThat(shown).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.taken())
                    .as(picture + " is taken: run bin/help-pictures")
                    .isTrue();
            assertThat(picture.width()).isLessThanOrEqualTo(820);
            assertThat(picture.alt()).hasSizeGreaterThan(15);
        });
        Set<String> names = shown.stream()
                .map(picture -> picture.asset().replaceAll(".*/|\\.png", ""))
                .collect(Collectors.toSet());
        assertThat(files(PICTURES, language, ".png")).isEqualTo(names);
        assertThat(files(FINGERPRINTS, language, ".yml")).isEqualTo(names);
    }

    @Test
    void the_pictures_are_light() throws IOException {
        try (Stream<Path> files = Files.walk(PICTURES)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(bytes).isBetween(100_000L, 2_000_000L);
        }
    }

    static List<Task> tasks() {
        return Tasks.ALL;
    }

    /** Headings, steps, links and pictures in their order. */
    private static List<String> outline(HelpPage page) {
        return page.parts().stream()
                .flatMap(part -> switch (part) {
                    case Prose prose ->
                        Jsoup.parse(prose.html()).select("h1, h2, h3, p, ol, ul, li, a").stream()
                                .map(EveryHelpPageIsWholeTest::told);
                    case Picture picture -> Stream.of(picture.asset().replaceAll(".*/", ""));
                })
                .toList();
    }

    private static String told(Element element) {
        return element.tagName() + " " + element.attr("href");
    }

    private static Map<String, Long> keys(Task task, Language language) throws IOException {
        String text = Files.readString(TEXTS.resolve(language.tag()).resolve(task.name() + ".md"));
        return KEY.matcher(text)
                .results()
                .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
    }

    private static Document html(HelpPage page) {
        return Jsoup.parse(page.lead()
                + page.parts().stream()
                        .filter(Prose.class::isInstance)
                        .map(part -> ((Prose) part).html())
                        .collect(Collectors.joining()));
    }

    private boolean leads(String address) {
        if (address.startsWith("/hjaelp/"))
            return pages.named(address.replace("/hjaelp/", "")).isPresent();
        PathContainer path = PathContainer.parsePath(address);
        return router.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(EveryHelpPageIsWholeTest::parsed)
                .anyMatch(pattern -> pattern.matches(path));
    }

    private static Stream<org.springframework.web.util.pattern.PathPattern> parsed(RequestMappingInfo route) {
        var condition = route.getPathPatternsCondition();
        return condition == null ? Stream.empty() : condition.getPatterns().stream();
    }

    private Set<String> patterns() {
        return router.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> files(Path folder, Language language, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(language.tag()))) {
            return files.map(file -> file.getFileName().toString().replace(ending, ""))
                    .collect(Collectors.toSet());
        }
    }
}
