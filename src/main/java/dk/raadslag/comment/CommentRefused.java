package dk.raadslag.comment;

import java.util.List;

/** An act on a comment that was not carried out, with the rule that stood in the way. */
public class CommentRefused extends RuntimeException {

    private final CommentRule rule;
    private final String about;
    private final List<String> choices;

    CommentRefused(CommentRule rule, String about, List<String> choices) {
        super("Refused: " + rule);
        this.rule = rule;
        this.about = about;
        this.choices = List.copyOf(choices);
    }

    CommentRefused(CommentRule rule) {
        this(rule, "", List.of());
    }

    public CommentRule rule() {
        return rule;
    }

    /** What it is about, such as a name; empty when the rule says it all. */
    public String about() {
        return about;
    }

    /** What could be meant instead. */
    public List<String> choices() {
        return choices;
    }
}
