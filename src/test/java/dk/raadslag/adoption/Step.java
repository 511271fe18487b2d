package dk.raadslag.adoption;

/**
 * One try of a walk.
 *
 * @param which counts among what it may be done to, around and around
 * @param to the same for where it goes
 */
record Step(Act act, int which, int to) {}
