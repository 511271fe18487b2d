package dk.raadslag.adoption;

/**
 * A short dissent that a participant had recorded when signing (Kommunestyrelsesloven section 13).
 *
 * @param item which item of the draft it is about, by the item's source id
 */
public record SigningDissent(String item, String text) {

    public static final int LONGEST = 2000;
}
