package dk.raadslag.paper;

import dk.raadslag.proofreading.Judged;

/** A finding in a paper, with where in the paper it is. */
public record PaperFinding(Spot spot, Judged judged) {

    /** A text of a paper. */
    public sealed interface Spot {

        /** In one of its fields. */
        record InField(Field field) implements Spot {}

        /** In what the paper says of itself. */
        record InHead(HeadText text) implements Spot {}

        /** In the name of an attachment. */
        record InAttachment(Attachment attachment) implements Spot {}
    }

    /** A text of the head. */
    public enum HeadText {
        TITLE,
        NEUTRAL_TITLE,
        CASE_NUMBER,
        RECOMMENDER,
        CLOSURE_REASON
    }

    public boolean mustMend() {
        return judged.mustMend();
    }
}
