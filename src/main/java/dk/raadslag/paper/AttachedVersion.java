package dk.raadslag.paper;

import java.time.Instant;

/**
 * A file that is or was an attachment.
 *
 * @param number 1 and up
 * @param fileName as it was called on the machine it came from
 * @param size in bytes
 * @param sha256 of its bytes, as hexadecimal digits
 * @param addedBy the person's id
 */
public record AttachedVersion(
        int number, String fileName, String mediaType, long size, String sha256, Instant addedAt, long addedBy) {

    /** What the file's name ends with, which says its kind. */
    public String ending() {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }
}
