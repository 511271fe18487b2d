package dk.raadslag.proofreading.web;

import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.HouseStyle;
import dk.raadslag.proofreading.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the organisation has decided on, as a form.
 *
 * @param words as typed, one a line
 * @param noWords what is typed and is no words
 * @param overtaken whether somebody else has changed the words since the form was filled in
 * @param reweighed whether somebody else has decided what the checks mean since
 */
public record StyleView(
        HouseStyle style,
        String words,
        List<String> noWords,
        Map<String, String> errors,
        boolean overtaken,
        boolean reweighed) {

    /** What a check that is off is called where a severity is chosen. */
    static final String OFF = "OFF";

    static StyleView of(HouseStyle style) {
        return new StyleView(style, String.join("\n", style.words()), List.of(), Map.of(), false, false);
    }

    StyleView typed(String typed) {
        return new StyleView(style, typed, noWords, errors, overtaken, reweighed);
    }

    StyleView wrong(Map<String, String> wrong) {
        return wrong(List.of(), wrong);
    }

    StyleView wrong(List<String> lines, Map<String, String> wrong) {
        return new StyleView(style, words, lines, wrong, overtaken, reweighed);
    }

    StyleView afterOthers() {
        return new StyleView(style, words, noWords, errors, true, reweighed);
    }

    StyleView weighedByOthers() {
        return new StyleView(style, words, noWords, errors, overtaken, true);
    }

    static String field(CheckKey check) {
        return "vaegt-" + check.key();
    }

    /** The name of the field of a check. */
    public String name(CheckKey check) {
        return field(check);
    }

    /** What may be chosen for the check. */
    public List<String> choices(CheckKey check) {
        List<String> choices = new ArrayList<>();
        for (Severity severity : Severity.values()) if (check.mayWeigh(severity)) choices.add(severity.name());
        if (check.mayWeigh(null)) choices.add(OFF);
        return choices;
    }

    public String chosen(CheckKey check) {
        return style.weight(check).map(Severity::name).orElse(OFF);
    }

    public String usual(CheckKey check) {
        return check.usual().name();
    }
}
