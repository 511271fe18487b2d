package dk.raadslag.proceedings;

/**
 * Whether enough are there to decide: at least half of the members (kommunestyrelsesloven section 11, subsection 2).
 * How many members a committee has is laid down; it does not shrink when one leaves, so a seat that is vacant counts.
 *
 * @param entitled how many may vote
 * @param seats how many would, were all of them held and their holders there
 * @param vacant how many of the seats nobody holds
 */
public record Quorum(int entitled, int seats, int vacant) {

    public boolean reached() {
        return 2 * entitled >= seats;
    }
}
