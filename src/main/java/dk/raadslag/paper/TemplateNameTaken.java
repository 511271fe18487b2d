package dk.raadslag.paper;

/** Another template is called that. */
public class TemplateNameTaken extends RuntimeException {}
