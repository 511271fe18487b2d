package dk.raadslag.mail;

/** How somebody is reminded of a deadline that nears. */
public enum Reminders {
    /** In the morning's digest. */
    DIGEST,
    /** By a mail of its own, when mail is wanted at once. */
    OWN_MAIL
}
