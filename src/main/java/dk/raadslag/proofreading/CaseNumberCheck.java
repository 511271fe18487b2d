package dk.raadslag.proofreading;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case numbers, and subjects called so, that KLE does not have. */
final class CaseNumberCheck implements LineCheck {

    private static final Pattern NUMBER = Pattern.compile(
            "(?U)(?<![\\d.])(\\d\\d\\.\\d\\d\\.\\d\\d)\\s?[-–]?\\s?[A-ZÆØÅ]\\d\\d(?:\\s?[-–]\\s?\\d{1,6}[-–]\\d{2,4})?(?!\\d)|\\bKLE[^\\d\\n]{0,12}(\\d\\d\\.\\d\\d\\.\\d\\d)(?![\\d.]\\d)");

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        Predicate<String> subjects = context.kleSubjects();
        if (subjects == null) return;
        Matcher found = NUMBER.matcher(line.text());
        while (found.find()) {
            int group = found.group(1) != null ? 1 : 2;
            if (subjects.test(found.group(group))) continue;
            findings.accept(line.finding(
                    CheckKey.CASE_NUMBER,
                    found.start(group),
                    found.end(group),
                    List.of(found.group(group)),
                    List.of()));
        }
    }
}
