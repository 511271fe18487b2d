package dk.raadslag.approval;

/** Another route is called that. */
public class RouteNameTaken extends RuntimeException {}
