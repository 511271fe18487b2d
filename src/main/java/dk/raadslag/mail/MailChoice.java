package dk.raadslag.mail;

import dk.raadslag.web.Language;

/** How often somebody wants mail, and in which language. */
public record MailChoice(Pace pace, Language language) {

    /** Of those who have not chosen. */
    public static final MailChoice USUAL = new MailChoice(Pace.AT_ONCE, Language.DA);
}
