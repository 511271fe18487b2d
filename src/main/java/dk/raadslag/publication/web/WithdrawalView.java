package dk.raadslag.publication.web;

import static java.util.stream.Collectors.toMap;

import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.WithdrawalRule;
import java.util.List;
import java.util.Map;

/**
 * The form in which an administrator says why a document is withdrawn.
 *
 * @param reason as typed so far
 * @param broken what stands in the way
 */
public record WithdrawalView(EditionSummary edition, String reason, List<WithdrawalRule> broken) {

    public WithdrawalView {
        broken = List.copyOf(broken);
    }

    public String action() {
        return edition.path() + "/tilbagetraekning";
    }

    /** The keys of the error messages by the id of their field. */
    public Map<String, String> errors() {
        return broken.stream().collect(toMap(rule -> "reason", WithdrawalView::key, (first, _) -> first));
    }

    private static String key(WithdrawalRule rule) {
        return "publication.withdraw.error." + rule;
    }
}
