package dk.raadslag.approval;

/** Somebody else has changed the route since it was read. */
public class RouteChanged extends RuntimeException {}
