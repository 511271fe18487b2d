package dk.raadslag.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountTable {

    private static final String OPEN = """
            select p.id, p.name, p.title, p.about_da, p.about_en, p.email, a.password_hash, a.password_version,
                   array(select r.role from account_role r where r.person_id = p.id) as roles
            from account a join person p on p.id = a.person_id
            where not exists (select from account_closure c where c.person_id = a.person_id)
            """;

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long personId, @Nullable String passwordHash, Instant at) {
        jdbc.sql("insert into account (person_id, password_hash, created_at) values (?, ?, ?)")
                .param(personId)
                .param(passwordHash)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertRoles(long personId, Set<Role> roles) {
        jdbc.sql("insert into account_role (person_id, role) select ?, unnest(?::text[])")
                .param(personId)
                .param(roles.stream().map(Role::name).toArray(String[]::new))
                .update();
    }

    void deleteRoles(long personId) {
        jdbc.sql("delete from account_role where person_id = ?").param(personId).update();
    }

    void updatePassword(long personId, String hash) {
        jdbc.sql("update account set password_hash = ?, password_version = password_version + 1 where person_id = ?")
                .params(hash, personId)
                .update();
    }

    void insertClosure(long personId, Instant at, String reason) {
        jdbc.sql("insert into account_closure (person_id, at, reason) values (?, ?, ?) on conflict do nothing")
                .param(personId)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(reason)
                .update();
    }

    /** Two administrators at the same moment must not each find the other and both go. */
    void lockRoles() {
        jdbc.sql("lock table account_role in share row exclusive mode").update();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from account)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    boolean noAdministrator() {
        return jdbc.sql("select not exists (" + OPEN
                        + "and a.person_id in (select r.person_id from account_role r where r.role = 'ADMINISTRATOR'))")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    List<Account> open() {
        return jdbc.sql(OPEN + "order by p.name collate \"da-x-icu\"")
                .query(AccountTable::account)
                .list();
    }

    Optional<Account> openOf(long personId) {
        return jdbc.sql(OPEN + "and p.id = ?")
                .param(personId)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Secret> secretOf(String email) {
        return jdbc.sql(OPEN + "and p.email = lower(?) and a.password_hash is not null")
                .param(email)
                .query((row, number) -> new Secret(
                        new PasswordProof(row.getLong("id"), row.getLong("password_version")),
                        row.getString("password_hash")))
                .optional();
    }

    /** Until the transaction ends nobody logs in to the account, shuts it or sets its password. */
    void hold(long personId) {
        jdbc.sql("select 1 from account where person_id = ? for no key update")
                .param(personId)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** Whether the password is still the one that was proven. */
    boolean holds(PasswordProof proof) {
        return jdbc.sql("select exists (select from account where person_id = ? and password_version = ?)")
                .params(proof.personId(), proof.version())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                PersonTable.person(row, number),
                row.getString("email"),
                row.getString("password_hash") != null,
                Arrays.stream(roles).map(Role::valueOf).sorted().toList());
    }

    /** What a password is checked against, and what is proven when it matches. */
    record Secret(PasswordProof proof, String passwordHash) {}
}
