package dk.raadslag.access;

/**
 * That somebody knew the password of an account.
 *
 * @param version how often another had been set before
 */
public record PasswordProof(long personId, long version) {}
