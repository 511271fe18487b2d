package dk.raadslag.committee;

/** A committee was set up; told within the clerk's transaction of the act. */
public record CommitteeFounded(Committee committee) {}
