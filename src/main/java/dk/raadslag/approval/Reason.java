package dk.raadslag.approval;

/**
 * One reason why something cannot be done now.
 *
 * @param about what it is about, such as a field's heading; empty when the rule says it all
 */
public record Reason(ApprovalRule rule, String about) {

    public static Reason of(ApprovalRule rule) {
        return new Reason(rule, "");
    }
}
