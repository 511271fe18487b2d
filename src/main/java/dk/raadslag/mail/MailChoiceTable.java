package dk.raadslag.mail;

import dk.raadslag.web.Language;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MailChoiceTable {

    private final JdbcClient jdbc;

    MailChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailChoice> of(long personId) {
        return jdbc.sql("select * from mail_choice where person_id = ?")
                .param(personId)
                .query((row, n) -> new MailChoice(
                        Pace.valueOf(row.getString("pace")),
                        Language.valueOf(row.getString("language")),
                        Invitations.valueOf(row.getString("invitations")),
                        Reminders.valueOf(row.getString("reminders"))))
                .optional();
    }

    void put(long personId, MailChoice choice) {
        jdbc.sql("""
                insert into mail_choice (person_id, pace, language, invitations, reminders) values (?, ?, ?, ?, ?)
                on conflict (person_id) do update set pace = excluded.pace, language = excluded.language,
                    invitations = excluded.invitations, reminders = excluded.reminders""")
                .params(
                        personId,
                        choice.pace().name(),
                        choice.language().name(),
                        choice.invitations().name(),
                        choice.reminders().name())
                .update();
    }
}
