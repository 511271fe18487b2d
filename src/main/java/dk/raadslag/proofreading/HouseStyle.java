package dk.raadslag.proofreading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the organisation has decided on.
 *
 * @param weights what a finding of each check means; a check that is not there is off
 * @param words the organisation's own, in the Danish alphabet
 */
public record HouseStyle(Map<CheckKey, Severity> weights, List<String> words) {

    /** What holds where nobody has decided. */
    public static final HouseStyle USUAL = new HouseStyle(usual(), List.of());

    /** @throws IllegalArgumentException when a check weighs less than it may */
    public HouseStyle {
        weights = Map.copyOf(weights);
        words = List.copyOf(words);
        for (CheckKey check : CheckKey.values()) {
            if (!check.mayWeigh(weights.get(check))) throw new IllegalArgumentException(check + " weighs too little");
        }
    }

    private static Map<CheckKey, Severity> usual() {
        Map<CheckKey, Severity> usual = new EnumMap<>(CheckKey.class);
        Arrays.stream(CheckKey.values()).forEach(check -> usual.put(check, check.usual()));
        return usual;
    }

    /** Empty for a check that is off. */
    public Optional<Severity> weight(CheckKey check) {
        return Optional.ofNullable(weights.get(check));
    }

    /** What must be mended alone; what can never be off is in it too. */
    HouseStyle strict() {
        Map<CheckKey, Severity> left = new EnumMap<>(CheckKey.class);
        weights.forEach((check, severity) -> {
            if (severity == Severity.MUST_MEND || !check.mayWeigh(null)) left.put(check, severity);
        });
        return new HouseStyle(left, words);
    }

    /** Another when the word list is. */
    public String stamp() {
        return words.size() + "-" + Integer.toHexString(words.hashCode());
    }

    /** Another when a weight is. */
    public String weightStamp() {
        return Arrays.stream(CheckKey.values())
                .map(check -> weight(check)
                        .map(severity -> String.valueOf(severity.ordinal()))
                        .orElse("-"))
                .collect(Collectors.joining());
    }

    /** The findings that count, as they count. */
    List<Judged> judge(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> weight(finding.check()).stream().map(severity -> new Judged(finding, severity)))
                .toList();
    }
}
