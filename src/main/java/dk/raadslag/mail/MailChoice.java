package dk.raadslag.mail;

import dk.raadslag.web.Language;

/** How often somebody wants mail, in which language, and what of meetings and deadlines comes by itself. */
public record MailChoice(Pace pace, Language language, Invitations invitations, Reminders reminders) {

    /** Of those who have not chosen. */
    public static final MailChoice USUAL = new MailChoice(Pace.AT_ONCE, Language.DA);

    /** Invited and reminded as is usual. */
    public MailChoice(Pace pace, Language language) {
        this(pace, language, Invitations.WITH_AGENDA, Reminders.DIGEST);
    }
}
