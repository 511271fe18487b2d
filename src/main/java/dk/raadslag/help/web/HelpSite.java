package dk.raadslag.help.web;

import dk.raadslag.help.Chapter;
import dk.raadslag.help.HelpPages;
import dk.raadslag.help.Topic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HelpSite {

    private final HelpPages pages;

    HelpSite(HelpPages pages) {
        this.pages = pages;
    }

    @GetMapping("/hjaelp")
    ModelAndView index() {
        Map<Chapter, List<Topic>> chapters = new LinkedHashMap<>();
        Arrays.stream(Chapter.values()).forEach(chapter -> chapters.put(chapter, pages.of(chapter)));
        return new ModelAndView("help/index", "chapters", chapters);
    }

    @GetMapping("/hjaelp/{task:[a-z-]{1,60}}")
    ModelAndView show(@PathVariable String task) {
        Topic topic = pages.named(task).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Topic> others = pages.of(topic.task().chapter()).stream()
                .filter(other -> !other.equals(topic))
                .toList();
        return new ModelAndView("help/topic", Map.of("topic", topic, "others", others));
    }
}
