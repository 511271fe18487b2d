package dk.raadslag.mail;

import dk.raadslag.web.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter in the outbox.
 *
 * @param attempts how often it has been tried
 */
record QueuedMail(UUID id, long personId, Language language, Letter letter, Instant queuedAt, int attempts) {}
