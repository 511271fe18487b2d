package dk.raadslag.publication;

/**
 * The bytes of an attachment.
 *
 * @param mediaType such as {@code application/pdf}
 */
public record StoredFile(String name, String mediaType, byte[] bytes) {}
