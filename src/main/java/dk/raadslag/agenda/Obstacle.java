package dk.raadslag.agenda;

/**
 * One thing that stands in the way of sending an agenda out.
 *
 * @param itemId the item, or 0 when it is about the whole agenda
 * @param about what of the item, such as a field's heading or a file's name; empty when the rule says it all
 */
public record Obstacle(GateRule rule, long itemId, String about) {

    static Obstacle of(GateRule rule, long itemId) {
        return new Obstacle(rule, itemId, "");
    }

    /** Tells it from every other, on the page on which it is let through. */
    public String mark() {
        return rule + ":" + itemId + ":" + about;
    }

    public boolean grave() {
        return rule.grave();
    }

    public boolean passable() {
        return rule.passable();
    }
}
