package dk.raadslag.proofreading;

import java.util.function.Consumer;

/** A check that needs no more than a line at a time. */
interface LineCheck extends Check {

    @Override
    default void read(Copy copy, Context context, Consumer<Finding> findings) {
        for (Line line : copy.lines()) read(line, context, findings);
    }

    void read(Line line, Context context, Consumer<Finding> findings);
}
