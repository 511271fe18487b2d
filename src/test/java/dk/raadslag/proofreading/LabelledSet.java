package dk.raadslag.proofreading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The fragments of the labelled set, each with the checks that must find something in it. */
final class LabelledSet {

    record Labelled(List<String> expected, String written) {}

    private LabelledSet() {}

    static List<Labelled> fragments() {
        try (InputStream in = Bakkedal.open("/proofreading/labelled.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledSet::labelled)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labelled labelled(String line) {
        String[] parts = line.split(" \\| ", 2);
        boolean clean = parts[0].equals("ok");
        return new Labelled(clean ? List.of() : Arrays.asList(parts[0].split(",")), parts[1]);
    }
}
