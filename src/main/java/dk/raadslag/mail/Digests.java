package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes everybody one digest on the morning of a working day, when something waits for them. */
@Component
class Digests implements Round {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);
    private static final LocalTime FROM = LocalTime.of(7, 0);
    /** A server that was away all morning does not write in the evening what was to be read in the morning. */
    private static final LocalTime UNTIL = LocalTime.of(12, 0);

    /** Over a weekend and a holiday or two. */
    private static final Duration FIRST_LOOKS_BACK = Duration.ofDays(7);

    private final Readings readings;
    private final Accounts accounts;
    private final Readers readers;
    private final MailChoices choices;
    private final List<DigestSource> sources;
    private final Reminding reminding;
    private final DigestTable table;
    private final Post post;
    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final Clock clock;
    private @Nullable LocalDate done;

    Digests(
            Readings readings,
            Accounts accounts,
            Readers readers,
            MailChoices choices,
            List<DigestSource> sources,
            Reminding reminding,
            DigestTable table,
            Post post,
            Vocabulary vocabulary,
            Calendar calendar,
            Clock clock) {
        this.readings = readings;
        this.accounts = accounts;
        this.readers = readers;
        this.choices = choices;
        this.sources = sources;
        this.reminding = reminding;
        this.table = table;
        this.post = post;
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public synchronized void go() {
        LocalDate today = LocalDate.now(clock);
        LocalTime now = LocalTime.now(clock);
        boolean morning = !now.isBefore(FROM) && now.isBefore(UNTIL);
        if (!morning || today.equals(done) || !calendar.workingDays().includes(today)) return;
        accounts.all().stream()
                .filter(account -> account.email() != null)
                .forEach(account -> tryToWrite(account, today));
        done = today;
    }

    /** What goes wrong for one keeps nobody else from theirs. */
    private void tryToWrite(Account account, LocalDate today) {
        try {
            reminding.write(account);
            write(account, today);
        } catch (RuntimeException e) {
            log.error("No digest for person {}", account.person().id(), e);
        }
    }

    private void write(Account account, LocalDate today) {
        long person = account.person().id();
        MailChoice choice = choices.of(person);
        if (choice.pace() == Pace.NONE) return;
        readings.asClerk(() -> {
            Instant since = table.latest(person).orElseGet(() -> clock.instant().minus(FIRST_LOOKS_BACK));
            boolean first = table.insert(person, today, clock.instant());
            if (first) readers.ofPerson(person).ifPresent(reader -> write(reader, choice, since));
            return first;
        });
    }

    private void write(Reader reader, MailChoice choice, Instant since) {
        Words words = vocabulary.in(choice.language());
        List<Letter.Section> sections = sources.stream()
                .flatMap(source -> source.sections(reader, words, since, choice.pace() == Pace.DIGEST).stream())
                .filter(section -> !section.entries().isEmpty())
                .toList();
        if (sections.isEmpty()) return;
        int things =
                sections.stream().mapToInt(section -> section.entries().size()).sum();
        Letter letter = new Letter(
                words.count("letters.digest.subject", things), List.of(words.text("letters.digest.lead")), sections);
        post.queue(requireNonNull(reader.personId()), choice, any -> letter);
    }
}
