package dk.raadslag.mail;

/** Something that is done again and again while Raadslag runs; each goes by the clock, and does nothing twice. */
public interface Round {

    void go();
}
