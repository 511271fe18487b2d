package dk.raadslag.access;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether an e-mail and a password belong together. */
@Component
public class PasswordCheck {

    private final Readings readings;
    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final AccountTable.Secret nobody;

    PasswordCheck(Readings readings, AccountTable table, PasswordEncoder encoder) {
        this.readings = readings;
        this.table = table;
        this.encoder = encoder;
        this.nobody = new AccountTable.Secret(new PasswordProof(0, 0), String.valueOf(encoder.encode("nobody")));
    }

    /**
     * The proof for the open account, or empty. An e-mail nobody has takes the same time as a wrong password, so that
     * the answer does not tell who has an account.
     */
    public Optional<PasswordProof> prove(String email, String password) {
        Optional<AccountTable.Secret> known = readings.asClerk(() -> table.secretOf(email.strip()));
        boolean matches = encoder.matches(password, known.orElse(nobody).passwordHash());
        return known.filter(secret -> matches).map(AccountTable.Secret::proof);
    }
}
