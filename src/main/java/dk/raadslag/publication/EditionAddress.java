package dk.raadslag.publication;

import dk.raadslag.meeting.Meeting;
import java.util.Optional;

/**
 * The permanent, readable address of an edition's document.
 *
 * @param meeting the last part of the meeting's address, such as {@code 2025-03-12}
 * @param ordinal 1, or the running number of one of several supplementary agendas
 */
public record EditionAddress(String committee, String meeting, EditionKind kind, int ordinal) {

    public static EditionAddress of(Meeting meeting, EditionKind kind, int ordinal) {
        return new EditionAddress(meeting.committee().slug(), meeting.address(), kind, ordinal);
    }

    /**
     * Reads {@code kind} and {@code ordinal} back from the last part of the path, such as {@code tillaegsdagsorden-2}.
     */
    public static Optional<EditionAddress> parse(String committee, String meeting, String document) {
        for (EditionKind kind : EditionKind.values()) {
            if (document.equals(kind.address())) {
                return Optional.of(new EditionAddress(committee, meeting, kind, 1));
            }
            if (document.matches(kind.address() + "-[2-9]\\d{0,2}|" + kind.address() + "-1\\d{1,2}")) {
                int ordinal = Integer.parseInt(document.substring(kind.address().length() + 1));
                return Optional.of(new EditionAddress(committee, meeting, kind, ordinal));
            }
        }
        return Optional.empty();
    }

    /** Reads a whole path back, such as {@code /udvalg/chefforum/2025-03-12/referat}. */
    public static Optional<EditionAddress> ofPath(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 5 || !parts[0].isEmpty() || !parts[1].equals("udvalg")) return Optional.empty();
        return parse(parts[2], parts[3], parts[4]);
    }

    public String path() {
        return "/udvalg/" + committee + "/" + meeting + "/" + document();
    }

    public String itemPath(String item) {
        return path() + "/punkt/" + item;
    }

    public String versionPath(int number) {
        return path() + "/udgave/" + number;
    }

    private String document() {
        return ordinal == 1 ? kind.address() : kind.address() + "-" + ordinal;
    }
}
