package dk.raadslag.adoption;

/**
 * One thing that stands in the way of a draft.
 *
 * @param item the item's source id
 * @param number the item's number, as printed
 * @param about what of the item, such as the words to mend; empty when the rule says it all
 */
public record MinutesObstacle(MinutesRule rule, String item, String number, String about) {

    /** Tells it from every other, on the page on which it is let through. */
    public String mark() {
        return rule + ":" + item + ":" + about;
    }
}
