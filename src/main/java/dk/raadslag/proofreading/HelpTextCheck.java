package dk.raadslag.proofreading;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences of the template's guidance that were left in the text, and what guidance commonly says. */
final class HelpTextCheck implements Check {

    private static final Pattern COMMON = Pattern.compile(
            "(?iuU)dette felt udfyldes af[^.\\n]{0,80}|(?:feltet )?udfyldes af (?:udvalgssekretær|sekretær|forvaltning)\\p{L}*|(?:skriv|indsæt) (?:din |selv )?tekst(?:en)? her|her (?:skrives|skriver du|beskrives kort|beskriver du)[^.\\n]{0,80}|slet (?:denne|dette) (?:tekst|vejledning|afsnit)[^.\\n]{0,40}");
    private static final int FEWEST_WORDS = 4;

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        List<Pattern> sentences = context.guidance().stream()
                .flatMap(text -> Sentences.in(text).stream().map(span -> text.substring(span.start(), span.end())))
                .map(HelpTextCheck::words)
                .filter(words -> words.length >= FEWEST_WORDS)
                .map(HelpTextCheck::pattern)
                .toList();
        for (Line line : copy.lines()) read(line, sentences, findings);
    }

    private static String[] words(String sentence) {
        return sentence.replaceFirst("[.!?:]+$", "").strip().split("\\s+");
    }

    private static Pattern pattern(String[] words) {
        String spaced = Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00a0]{1,5}"));
        return Pattern.compile("(?iu)" + spaced);
    }

    private static void read(Line line, List<Pattern> sentences, Consumer<Finding> findings) {
        boolean told = false;
        for (Pattern sentence : sentences) told |= tell(line, sentence, findings);
        if (!told) tell(line, COMMON, findings);
    }

    private static boolean tell(Line line, Pattern pattern, Consumer<Finding> findings) {
        Matcher found = pattern.matcher(line.text());
        if (!found.find()) return false;
        findings.accept(
                line.finding(CheckKey.HELP_TEXT, found, List.of(found.group().strip())));
        return true;
    }
}
