package dk.raadslag.agenda;

/** An act on an agenda that was not carried out, with the reason. */
public class AgendaRefused extends RuntimeException {

    private final AgendaRule rule;

    public AgendaRefused(AgendaRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public AgendaRule rule() {
        return rule;
    }
}
