package dk.raadslag.importing.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labels in the head of minutes, such as "Mødested"; the words are data: {@code importing/labels.json}. */
final class HeadLabels {

    private static final Map<String, Label> LABELS = load();
    private static final Pattern LINE = Pattern.compile(
            "(?iu)(" + alternatives() + ")(?:\\s*:\\s*|\\s*\\t\\s*|\\s*$|(?<space>[\\s\\u00a0]+))(?<value>.*)",
            Pattern.DOTALL);

    private HeadLabels() {}

    enum Label {
        DATE,
        TIME,
        END,
        PLACE,
        COMMITTEE,
        KIND,
        PARTICIPANTS,
        ABSENT,
        MINUTE_TAKER,
        CHAIR,
        APPROVAL,
        FRONT,
        CONTENTS,
        IGNORED
    }

    record Found(Label label, String words, String value) {}

    /**
     * The label a line begins with. A space alone parts label and value only where nothing else can be meant: behind a
     * compound such as "Mødested", or where the label is set in bold.
     */
    static Optional<Found> find(String text, boolean boldLabel) {
        Matcher matcher = LINE.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        String words = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean onlySpace =
                matcher.group("space") != null && !matcher.group("space").contains("\t");
        String value = matcher.group("value").strip();
        if (onlySpace && !boldLabel && !isCompound(words) && !namesFollow(words, value)) return Optional.empty();
        return Optional.ofNullable(LABELS.get(words)).map(label -> new Found(label, matcher.group(1), value));
    }

    private static boolean isCompound(String words) {
        return words.startsWith("møde") && !words.equals("møde");
    }

    private static boolean namesFollow(String words, String value) {
        boolean person = words.startsWith("afbud") || words.startsWith("fraværende") || words.equals("referent");
        if (person) return !value.isBlank() && Character.isUpperCase(value.codePointAt(0)) && !value.endsWith(".");
        return LABELS.get(words) == Label.PARTICIPANTS && People.beginsWithName(value);
    }

    private static String alternatives() {
        List<String> longestFirst = LABELS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        return String.join("|", longestFirst);
    }

    private static Map<String, Label> load() {
        try (InputStream in = HeadLabels.class.getResourceAsStream("/importing/labels.json")) {
            if (in == null) throw new IllegalStateException("Missing resource importing/labels.json");
            Map<String, Label> labels = new HashMap<>();
            for (Map.Entry<String, JsonNode> entry :
                    JsonMapper.shared().readTree(in).properties()) {
                for (JsonNode words : entry.getValue()) {
                    labels.put(words.asString().toLowerCase(Locale.ROOT), Label.valueOf(entry.getKey()));
                }
            }
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
