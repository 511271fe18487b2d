package dk.raadslag.proofreading;

import java.util.function.Consumer;

/** Looks for one kind of thing. */
interface Check {

    void read(Copy copy, Context context, Consumer<Finding> findings);
}
