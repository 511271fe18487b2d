package dk.raadslag.comment;

/** An act on a comment that was not carried out, with the rule that stood in the way. */
public class CommentRefused extends RuntimeException {

    private final CommentRule rule;
    private final String about;

    CommentRefused(CommentRule rule, String about) {
        super("Refused: " + rule);
        this.rule = rule;
        this.about = about;
    }

    CommentRefused(CommentRule rule) {
        this(rule, "");
    }

    public CommentRule rule() {
        return rule;
    }

    /** What it is about, such as a name; empty when the rule says it all. */
    public String about() {
        return about;
    }
}
