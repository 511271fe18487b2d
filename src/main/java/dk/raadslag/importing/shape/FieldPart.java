package dk.raadslag.importing.shape;

import java.util.List;

/** A field before its text is built. */
record FieldPart(String key, String heading, List<SourceBlock> body) {

    /** The text between the title and the first field. */
    static final String INTRODUCTION = "introduction";

    FieldPart {
        body = List.copyOf(body);
    }

    FieldPart as(String otherKey) {
        return new FieldPart(otherKey, heading, body);
    }
}
