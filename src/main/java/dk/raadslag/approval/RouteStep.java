package dk.raadslag.approval;

/**
 * A step of a route.
 *
 * @param name whose step it is, such as "Afdelingschef"
 * @param turn steps of the same turn are asked at once; 1 and up
 * @param daysBefore how many working days before the meeting it is due
 */
public record RouteStep(String name, int turn, int daysBefore) {

    public RouteStep {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("A step has a name");
        if (turn < 1) throw new IllegalArgumentException("Turns count from 1");
        if (daysBefore < 0) throw new IllegalArgumentException("A step is due before the meeting");
    }
}
