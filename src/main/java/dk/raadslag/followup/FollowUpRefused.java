package dk.raadslag.followup;

import java.util.List;

/** A task that was not noted or changed, with every reason. */
public class FollowUpRefused extends RuntimeException {

    private final List<FollowUpRule> rules;

    FollowUpRefused(List<FollowUpRule> rules) {
        super("Refused: " + rules);
        this.rules = List.copyOf(rules);
    }

    FollowUpRefused(FollowUpRule rule) {
        this(List.of(rule));
    }

    public List<FollowUpRule> rules() {
        return rules;
    }
}
