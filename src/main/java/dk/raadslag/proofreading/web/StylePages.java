package dk.raadslag.proofreading.web;

import dk.raadslag.access.Reader;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.HouseStyle;
import dk.raadslag.proofreading.HouseStyles;
import dk.raadslag.proofreading.Severity;
import dk.raadslag.proofreading.WordList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator decides what each check means and which words are the organisation's own. */
@Controller
@RequestMapping(StylePages.ADDRESS)
class StylePages {

    static final String ADDRESS = "/administration/korrektur";

    private final HouseStyles styles;

    StylePages(HouseStyles styles) {
        this.styles = styles;
    }

    @GetMapping
    ModelAndView page(Reader reader) {
        return page(StyleView.of(styles.current(reader)), HttpStatus.OK);
    }

    /** A check that is not among what is sent keeps what it means. */
    @PostMapping
    ModelAndView weigh(Reader reader, @RequestParam Map<String, String> sent, RedirectAttributes left) {
        HouseStyle now = styles.current(reader);
        Map<CheckKey, Severity> weights = new EnumMap<>(now.weights());
        Map<String, String> errors = new LinkedHashMap<>();
        for (CheckKey check : CheckKey.values()) {
            String chosen = sent.get(StyleView.field(check));
            if (chosen == null) continue;
            @Nullable Severity severity = severity(chosen);
            if (severity == null && !chosen.equals(StyleView.OFF))
                errors.put(StyleView.field(check), "proofreading.style.unknown");
            else if (!check.mayWeigh(severity)) errors.put(StyleView.field(check), "proofreading.style.tooLittle");
            else if (severity == null) weights.remove(check);
            else weights.put(check, severity);
        }
        if (!errors.isEmpty()) return page(StyleView.of(now).wrong(errors), HttpStatus.UNPROCESSABLE_CONTENT);
        if (!styles.weigh(reader, sent.getOrDefault("stand", ""), weights))
            return page(StyleView.of(styles.current(reader)).weighedByOthers(), HttpStatus.CONFLICT);
        return done(left, "proofreading.style.weighed");
    }

    private static @Nullable Severity severity(String chosen) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/ordliste")
    ModelAndView list(
            Reader reader,
            @RequestParam(defaultValue = "") String ord,
            @RequestParam(defaultValue = "") String stand,
            RedirectAttributes left) {
        HouseStyle now = styles.current(reader);
        StyleView typed = StyleView.of(now).typed(ord);
        WordList list = WordList.typed(ord);
        if (!list.wrong().isEmpty())
            return page(
                    typed.wrong(list.wrong(), Map.of("ord", "proofreading.words.wrong")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        if (list.tooLong())
            return page(typed.wrong(Map.of("ord", "proofreading.words.tooMany")), HttpStatus.UNPROCESSABLE_CONTENT);
        if (!styles.list(reader, stand, list.words()))
            return page(StyleView.of(styles.current(reader)).typed(ord).afterOthers(), HttpStatus.CONFLICT);
        return done(left, "proofreading.words.listed");
    }

    private static ModelAndView done(RedirectAttributes left, String message) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private static ModelAndView page(StyleView view, HttpStatus status) {
        return new ModelAndView("proofreading/style", Map.of("view", view), status);
    }
}
