package dk.raadslag.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.TextCheck;
import dk.raadslag.importing.TextFinding;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Judged;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What proof-reading found in the texts of a document, in lines: where something must be mended, and how much advice
 * there is. The texts are not quoted, for the lines end in logs, and a text may be closed.
 */
final class TextRemarks {

    private static final Properties WORDS = words();

    private TextRemarks() {}

    private static Properties words() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(TextRemarks.class.getResourceAsStream("/messages/proofreading_da.properties")),
                UTF_8)) {
            Properties words = new Properties();
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading on(Reading reading, TextCheck texts) {
        List<TextFinding> found = texts.of(reading);
        List<Finding> more = new ArrayList<>();
        Map<String, Integer> must = new LinkedHashMap<>();
        Map<CheckKey, Integer> advice = new EnumMap<>(CheckKey.class);
        for (TextFinding finding : found) {
            Judged judged = finding.judged();
            CheckKey check = judged.finding().check();
            if (!judged.mustMend()) advice.merge(check, 1, Integer::sum);
            else if (must.merge(finding.where() + check, 1, Integer::sum) == 1)
                more.add(Finding.warning(finding.where(), name(check) + ". " + what(check)));
        }
        advice.forEach((check, count) -> more.add(Finding.notice("Hele dokumentet", name(check) + ": " + count)));
        return reading.with(more);
    }

    private static String name(CheckKey check) {
        return String.valueOf(WORDS.getProperty("proofreading.check." + check.key()));
    }

    private static String what(CheckKey check) {
        return String.valueOf(WORDS.getProperty("proofreading.what." + check.key()));
    }
}
