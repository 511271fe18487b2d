package dk.raadslag.invitation;

import dk.raadslag.mail.CalendarEvent;
import dk.raadslag.mail.Letter;
import dk.raadslag.web.Words;
import java.util.ArrayList;
import java.util.List;

/** Why a calendar is told of a meeting, in a mail that people can read as well. */
enum News {
    INVITED("invitations.mail.invited", "invitations.mail.invited.lead"),
    CHANGED("invitations.mail.changed", "invitations.mail.changed.lead"),
    CANCELLED("invitations.mail.cancelled", "invitations.mail.cancelled.lead"),
    LEFT("invitations.mail.left", "invitations.mail.left.lead");

    private final String subject;
    private final String lead;

    News(String subject, String lead) {
        this.subject = subject;
        this.lead = lead;
    }

    Letter letter(Words words, CalendarEvent event) {
        String when = event.timeKnown() ? words.moment(event.startsAt()) : words.day(event.startsAt());
        String about = words.text(subject, event.summary(), words.day(event.startsAt()));
        List<String> paragraphs = new ArrayList<>(List.of(words.text(lead, event.summary(), when)));
        if (event.place() != null) paragraphs.add(words.text("invitations.mail.place", event.place()));
        if (event.join() != null) paragraphs.add(words.text("invitations.mail.join", event.join()));
        return new Letter(about, paragraphs, event.cancelled() ? List.of() : links(words, event), event);
    }

    private static List<Letter.Section> links(Words words, CalendarEvent event) {
        boolean sent = event.path().split("/", -1).length > 3;
        String text = words.text(sent ? "invitations.mail.agenda" : "invitations.mail.committee");
        return List.of(new Letter.Section("", List.of(new Letter.Entry(text, event.path(), List.of()))));
    }
}
