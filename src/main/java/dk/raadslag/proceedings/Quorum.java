package dk.raadslag.proceedings;

/**
 * Whether enough are there to decide: at least half of the members (kommunestyrelsesloven section 11).
 *
 * @param entitled how many may vote
 * @param seats how many would, were all of them there
 */
public record Quorum(int entitled, int seats) {

    public boolean reached() {
        return 2 * entitled >= seats;
    }
}
