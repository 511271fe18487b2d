package dk.raadslag.mail;

/** Something without which no mail is sent. */
public enum MissingSetting {
    /** RAADSLAG_SMTP_HOST. */
    SERVER,
    /** RAADSLAG_SMTP_FROM. */
    SENDER,
    /** RAADSLAG_PUBLIC_ADDRESS. */
    ADDRESS
}
