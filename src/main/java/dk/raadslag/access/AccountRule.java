package dk.raadslag.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why something cannot be done to an account. */
public enum AccountRule {
    /** Nobody shuts themselves out. */
    OWN_ACCOUNT,
    /** Somebody must be able to let others in. */
    LAST_ADMINISTRATOR,
    /** Whoever shuts somebody out says why, for the journal. */
    REASON_MISSING,
    /** An e-mail leads to one person, also to one who has been shut out. */
    EMAIL_TAKEN;

    static List<AccountRule> againstClosing(Reader actor, Account account, List<Account> all, String reason) {
        List<AccountRule> broken = new ArrayList<>();
        if (Long.valueOf(account.person().id()).equals(actor.personId())) broken.add(OWN_ACCOUNT);
        if (isLastAdministrator(account, all)) broken.add(LAST_ADMINISTRATOR);
        if (reason.isBlank()) broken.add(REASON_MISSING);
        return broken;
    }

    static List<AccountRule> againstRoles(Account account, List<Account> all, Set<Role> roles) {
        boolean leavesNone = !roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(account, all);
        return leavesNone ? List.of(LAST_ADMINISTRATOR) : List.of();
    }

    private static boolean isLastAdministrator(Account account, List<Account> all) {
        return all.stream()
                .filter(each -> each.roles().contains(Role.ADMINISTRATOR))
                .map(each -> each.person().id())
                .toList()
                .equals(List.of(account.person().id()));
    }
}
