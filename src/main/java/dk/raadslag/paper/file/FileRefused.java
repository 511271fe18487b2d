package dk.raadslag.paper.file;

/** A file that is not taken, with the rule that stood in the way. */
public class FileRefused extends RuntimeException {

    private final FileRule rule;

    FileRefused(FileRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public FileRule rule() {
        return rule;
    }
}
