package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.calendar.WorkingDays;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Letter.Section;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reminds everybody once of each deadline of theirs that nears: in the digest, or by a mail of its own. */
@Component
class Reminding implements DigestSource {

    /** How many working days before its last day people are reminded of a deadline. */
    private static final int AHEAD = 2;

    private final Readings readings;
    private final Accounts accounts;
    private final Readers readers;
    private final MailChoices choices;
    private final List<ReminderSource> sources;
    private final ReminderTable table;
    private final Post post;
    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final Clock clock;

    Reminding(
            Readings readings,
            Accounts accounts,
            Readers readers,
            MailChoices choices,
            List<ReminderSource> sources,
            ReminderTable table,
            Post post,
            Vocabulary vocabulary,
            Calendar calendar,
            Clock clock) {
        this.readings = readings;
        this.accounts = accounts;
        this.readers = readers;
        this.choices = choices;
        this.sources = sources;
        this.table = table;
        this.post = post;
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Section> sections(Reader reader, Words words, Instant since, boolean onlyDigest) {
        if (byOwnMail(choices.of(reader))) return List.of();
        return List.of(new Section(words.text("letters.reminder.heading"), untold(reader, words, true)));
    }

    private static boolean byOwnMail(MailChoice choice) {
        return choice.pace() == Pace.AT_ONCE && choice.reminders() == Reminders.OWN_MAIL;
    }

    /** On the morning of a working day, to those who want a mail of its own. */
    void write(Account account) {
        long person = account.person().id();
        MailChoice choice = choices.of(person);
        if (!byOwnMail(choice)) return;
        readings.asClerk(() -> {
            readers.ofPerson(person).ifPresent(reader -> write(reader, choice));
            return person;
        });
    }

    private void write(Reader reader, MailChoice choice) {
        Words words = vocabulary.in(choice.language());
        List<Entry> untold = untold(reader, words, false);
        if (untold.isEmpty()) return;
        Letter letter = new Letter(
                words.count("letters.reminder.subject", untold.size()),
                List.of(words.text("letters.reminder.lead")),
                List.of(new Section("", untold)));
        post.queue(requireNonNull(reader.personId()), choice, any -> letter);
    }

    private List<Entry> untold(Reader reader, Words words, boolean inDigest) {
        Predicate<LocalDate> nears = nears();
        return sources.stream()
                .flatMap(source -> source.reminders(reader, words, nears, inDigest).stream())
                .filter(reminder -> readings.asClerk(
                        () -> table.insert(requireNonNull(reader.personId()), reminder.key(), clock.instant())))
                .map(Reminder::entry)
                .toList();
    }

    private Predicate<LocalDate> nears() {
        LocalDate today = LocalDate.now(clock);
        WorkingDays working = calendar.workingDays();
        LocalDate latest = working.after(today, AHEAD);
        return day -> !day.isBefore(today) && !day.isAfter(latest);
    }
}
