package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Reminder;
import dk.raadslag.mail.ReminderSource;
import dk.raadslag.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reminds people of the tasks they have, when the day of these nears; what the tasks are stays where it is. */
@Component
class TaskReminders implements ReminderSource {

    private final FollowUps followUps;
    private final Readings readings;
    private final Committees committees;

    TaskReminders(FollowUps followUps, Readings readings, Committees committees) {
        this.followUps = followUps;
        this.readings = readings;
        this.committees = committees;
    }

    @Override
    public List<Reminder> reminders(Reader reader, Words words, Predicate<LocalDate> nears, boolean inDigest) {
        return followUps.mine(reader).stream()
                .filter(task -> task.open() && nears.test(task.due().day()))
                .map(task -> reminder(reader, words, task))
                .toList();
    }

    private Reminder reminder(Reader reader, Words words, Task task) {
        String name = readings.as(reader, () -> committees.byId(task.committeeId()))
                .map(Committee::name)
                .map(committee -> words.text("followups.mail.reminder", committee))
                .orElseGet(() -> words.text("followups.task"));
        LocalDate day = task.due().day();
        return new Reminder(
                "task " + task.id() + " " + day,
                new Entry(name, "/opfoelgning/" + task.id(), List.of(words.text("followups.due", words.day(day)))));
    }
}
