package dk.raadslag.importing.firstagenda;

import dk.raadslag.importing.Encodings;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values of an answer, whichever of their names they go by; an escape may stand for a character no text holds. */
final class Answer {

    private Answer() {}

    /** The first of these values that is not blank, else the empty string. */
    static String text(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> Encodings.cleaned(node.path(name).asString("")).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    static boolean isTrue(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }
}
