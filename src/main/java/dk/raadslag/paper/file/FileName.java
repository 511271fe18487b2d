package dk.raadslag.paper.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file's name without folders, in two parts.
 *
 * @param stem what stands before the last dot; has a letter or a digit
 * @param ending what stands after it, in small letters; never empty
 */
public record FileName(String stem, String ending) {

    public static final int LONGEST = 150;

    /** @throws FileRefused when it is none to keep a file by */
    public static FileName of(@Nullable String given) {
        String name = Normalizer.normalize(Objects.requireNonNullElse(given, ""), Normalizer.Form.NFC)
                .strip();
        refuseUnfit(name);
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) throw new FileRefused(FileRule.NAME_WITH_FOLDER);
        int dot = name.lastIndexOf('.');
        if (dot < 0 || dot == name.length() - 1) throw new FileRefused(FileRule.KIND_NOT_TAKEN);
        String stem = name.substring(0, dot).strip();
        if (stem.codePoints().noneMatch(Character::isLetterOrDigit)) throw new FileRefused(FileRule.NAMELESS);
        return new FileName(stem, name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * The name a person gives an attachment, without spaces around it.
     *
     * @throws FileRefused when it is empty, too long or holds what cannot be seen
     */
    public static String given(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        refuseUnfit(name);
        return name;
    }

    private static void refuseUnfit(String name) {
        if (name.codePoints().anyMatch(FileName::isHidden)) throw new FileRefused(FileRule.NAME_WITH_HIDDEN_SIGNS);
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) throw new FileRefused(FileRule.NAMELESS);
        if (name.length() > LONGEST) throw new FileRefused(FileRule.NAME_TOO_LONG);
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** A refused name as it may be shown: what cannot be seen as a sign that can, and cut when long. */
    public static String shown(@Nullable String given) {
        StringBuilder shown = new StringBuilder();
        Objects.requireNonNullElse(given, "")
                .codePoints()
                .limit(80)
                .map(point -> isHidden(point) ? 0xFFFD : point)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
