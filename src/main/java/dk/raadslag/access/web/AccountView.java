package dk.raadslag.access.web;

import static java.util.stream.Collectors.toMap;

import dk.raadslag.access.Account;
import dk.raadslag.access.AccountRule;
import dk.raadslag.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account as its page shows it.
 *
 * @param mayNotClose why the account cannot be closed, whatever reason is given
 * @param chosen the roles whose boxes are ticked
 * @param reason to close the account, as typed so far
 * @param link for choosing a password, shown once, or null
 * @param errors the keys of the error messages by the id of their field
 */
public record AccountView(
        Account account,
        List<AccountRule> mayNotClose,
        List<Role> chosen,
        String reason,
        @Nullable String link,
        Map<String, String> errors) {

    static AccountView of(Account account, List<AccountRule> mayNotClose) {
        return new AccountView(account, mayNotClose, account.roles(), "", null, Map.of());
    }

    AccountView withLink(String address) {
        return new AccountView(account, mayNotClose, chosen, reason, address, errors);
    }

    AccountView refusedRoles(List<Role> wanted, List<AccountRule> broken) {
        return new AccountView(account, mayNotClose, wanted, reason, link, errors("roller", broken));
    }

    AccountView refusedClosing(String typed, List<AccountRule> broken) {
        return new AccountView(account, mayNotClose, chosen, typed, link, errors("reason", broken));
    }

    private static Map<String, String> errors(String field, List<AccountRule> broken) {
        return broken.stream()
                .collect(toMap(rule -> field, rule -> "access.rule." + rule, (first, _) -> first, LinkedHashMap::new));
    }

    public String address() {
        return AccountPages.ADDRESS + "/" + account.person().id();
    }
}
