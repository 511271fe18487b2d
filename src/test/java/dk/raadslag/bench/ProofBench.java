package dk.raadslag.bench;

import dk.raadslag.proofreading.Context;
import dk.raadslag.proofreading.Proofreading;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** Proof-reading the demo municipality's minutes, against only cutting them into words. */
final class ProofBench {

    private static final Path EDITIONS = Path.of("src/main/resources/town/editions");
    private static final int ROUNDS = 3;

    private ProofBench() {}

    public static void main(String[] args) throws IOException {
        List<RichText> texts = texts();
        long words = texts.stream().mapToLong(ProofBench::words).sum();
        Context context = Context.on(LocalDate.of(2026, 11, 1));
        Proofreading proofreading = new Proofreading();
        double cut = best(texts, ProofBench::words);
        double read = best(texts, text -> proofreading.check(text, context));
        System.out.printf(
                "proof-reading: %.0f words/s with every check, only cutting into words: %.0f words/s, ratio %.0f%n",
                words / read, words / cut, read / cut);
    }

    private static List<RichText> texts() throws IOException {
        try (Stream<Path> files = Files.list(EDITIONS)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .map(ProofBench::text)
                    .toList();
        }
    }

    private static RichText text(Path file) {
        try {
            return new RichText(Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Paragraph::of)
                    .map(Block.class::cast)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double best(List<RichText> texts, Consumer<RichText> what) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            texts.forEach(what);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static long words(RichText text) {
        long words = 0;
        try (StandardAnalyzer analyzer = new StandardAnalyzer();
                TokenStream tokens = analyzer.tokenStream("text", PlainText.of(text))) {
            tokens.reset();
            while (tokens.incrementToken()) words++;
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
