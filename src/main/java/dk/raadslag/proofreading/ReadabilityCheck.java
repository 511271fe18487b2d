package dk.raadslag.proofreading;

import dk.raadslag.proofreading.Line.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LIX, Björnsson's measure of readability: words a sentence plus the percentage of words of more than six letters. 45
 * to 54 is hard, as in reports; from 55 on it is very hard, as in law. The sentences told are those that weigh most.
 */
final class ReadabilityCheck implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.,-]*");
    private static final int LONG_WORD = 6;
    private static final int FEWEST_WORDS = 60;
    private static final int VERY_HARD = 55;
    private static final int LONG_SENTENCE = 40;
    private static final int HEAVY_SENTENCE = 25;
    private static final int MOST_SENTENCES = 3;

    /** A sentence where it stands. */
    private record Weighed(Line line, Sentences.Span span, int words, int longWords) {

        int weight() {
            return words + longWords;
        }

        Finding finding() {
            return line.finding(
                    CheckKey.HARD_SENTENCE,
                    span.start(),
                    span.end(),
                    List.of(String.valueOf(words), String.valueOf(longWords)),
                    List.of());
        }
    }

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        List<Weighed> sentences = copy.lines().stream()
                .filter(line -> line.kind() == Kind.PARAGRAPH || line.kind() == Kind.LISTED)
                .flatMap(line -> sentences(line).stream())
                .toList();
        int lix = lix(sentences);
        if (lix >= VERY_HARD) findings.accept(wholeText(copy, lix));
        int heavy = lix >= VERY_HARD ? HEAVY_SENTENCE : LONG_SENTENCE;
        sentences.stream()
                .filter(sentence -> sentence.words() >= heavy)
                .sorted(Comparator.comparingInt(Weighed::weight).reversed())
                .limit(MOST_SENTENCES)
                .forEach(sentence -> findings.accept(sentence.finding()));
    }

    private static List<Weighed> sentences(Line line) {
        List<Weighed> sentences = new ArrayList<>();
        for (Sentences.Span span : Sentences.in(line.text())) {
            Weighed weighed = weighed(line, span);
            if (weighed.words() > 0) sentences.add(weighed);
        }
        return sentences;
    }

    private static Weighed weighed(Line line, Sentences.Span span) {
        int words = 0;
        int longWords = 0;
        Matcher word = WORD.matcher(line.text()).region(span.start(), span.end());
        while (word.find()) {
            words++;
            if (word.group().chars().filter(Character::isLetter).count() > LONG_WORD) longWords++;
        }
        return new Weighed(line, span, words, longWords);
    }

    private static int lix(List<Weighed> sentences) {
        int words = sentences.stream().mapToInt(Weighed::words).sum();
        if (words < FEWEST_WORDS) return 0;
        int longWords = sentences.stream().mapToInt(Weighed::longWords).sum();
        return Math.round((float) words / sentences.size() + 100f * longWords / words);
    }

    private static Finding wholeText(Copy copy, int lix) {
        int from = copy.blocks().getFirst().place().from();
        int to = copy.blocks().getLast().place().to();
        return new Finding(CheckKey.HARD_TEXT, new Place(from, to), "", List.of(String.valueOf(lix)), List.of());
    }
}
