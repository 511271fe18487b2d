package dk.raadslag.proofreading;

/** Where in a field, in positions of a ProseMirror editor: from the first up to but not with the last. */
public record Place(int from, int to) {}
