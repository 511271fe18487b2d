package dk.raadslag.search.danish;

import java.util.List;

/**
 * A word where it stands in a text.
 *
 * @param start of its first character in the text
 * @param end after its last character
 * @param form in lower case, composed, without soft hyphens
 * @param pieces what it is made of when it is joined by hyphens, dots or slashes, else empty
 */
public record Word(int start, int end, String form, List<String> pieces) {

    static final int LONGEST = 120;

    boolean isNumber() {
        return form.chars().noneMatch(Character::isLetter);
    }
}
