package dk.raadslag.richtext;

/** A JSON document that is no text of ours; says where and why. */
public class InvalidText extends RuntimeException {

    private final String path;

    InvalidText(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
    }

    /** The place in the document, such as {@code doc/content[2]/attrs/level}. */
    public String path() {
        return path;
    }
}
