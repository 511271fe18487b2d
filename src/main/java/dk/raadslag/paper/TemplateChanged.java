package dk.raadslag.paper;

/** Somebody else has changed the template since it was read. */
public class TemplateChanged extends RuntimeException {}
