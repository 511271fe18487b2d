package dk.raadslag.publication.print;

/** A printout that would need more memory than there is; the message is Danish, for the person who asked for it. */
public class TooLargeToPrint extends RuntimeException {

    TooLargeToPrint() {
        super("Udgaven er for stor til at blive samlet i én PDF. Hent punkterne som PDF enkeltvis.");
    }
}
