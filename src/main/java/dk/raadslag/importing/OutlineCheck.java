package dk.raadslag.importing;

import dk.raadslag.publication.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at what was made out of a document as a whole: what an edition lacks, and numbers that do not fit. The texts
 * are proof-read by {@link TextCheck}.
 */
final class OutlineCheck {

    private static final String HEAD = "Mødehoved";

    private final Outline outline;
    private final List<Finding> findings = new ArrayList<>();

    private OutlineCheck(Outline outline) {
        this.outline = outline;
    }

    static Reading checked(Reading reading) {
        Outline outline = reading.outline();
        return outline == null ? reading : reading.with(new OutlineCheck(outline).findings());
    }

    /** Whether the finding is that the committee or the date is missing. */
    static boolean lacking(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR && finding.where().equals(HEAD);
    }

    private List<Finding> findings() {
        head();
        numbers();
        outline.items().forEach(this::item);
        return findings;
    }

    private void head() {
        if (outline.committee() == null) {
            findings.add(Finding.error(
                    HEAD,
                    "Udvalgets navn mangler. Skriv det øverst, for eksempel \"REFERAT Chefforum d. 12-03-2025\"."));
        }
        if (outline.date() == null) {
            findings.add(Finding.error(
                    HEAD,
                    "Mødets dato mangler. Skriv den øverst, for eksempel \"Mødedato 12. marts 2025 kl. 09:00\"."));
        }
        if (outline.items().isEmpty()) {
            findings.add(Finding.error(
                    "Filen",
                    "Der er ingen punkter i filen. Et punkt begynder med \"Punkt 1: Titel\" eller \"1. Titel\"."));
        }
    }

    private void numbers() {
        Map<String, Integer> seen = new HashMap<>();
        int last = -1;
        for (Item item : outline.items()) {
            if (item.number().isEmpty()) {
                findings.add(Finding.notice(item.title(), "Punktet har intet nummer."));
                continue;
            }
            if (seen.merge(item.number(), 1, Integer::sum) == 2) {
                findings.add(Finding.warning(
                        where(item), "Nummeret bruges af flere punkter. Se efter, hvilket der er rigtigt."));
            }
            last = gap(item, last);
        }
    }

    private int gap(Item item, int last) {
        if (!item.number().matches("\\d{1,6}")) return last;
        int number = Integer.parseInt(item.number());
        if (last >= 0 && number > last + 1) {
            findings.add(Finding.notice(
                    where(item),
                    "Numrene springer fra %d til %d. Se efter, om et punkt mangler.".formatted(last, number)));
        }
        return number;
    }

    private void item(Item item) {
        if (item.title().isBlank()) findings.add(Finding.warning(where(item), "Punktet har ingen titel. Skriv den."));
        if (item.sections().isEmpty() && item.attachments().isEmpty() && item.open()) {
            findings.add(Finding.notice(where(item), "Punktet har ingen tekst. Se efter, om den er kommet med."));
        }
        closed(item);
    }

    private void closed(Item item) {
        if (item.open()) return;
        boolean neutral =
                item.sections().stream().anyMatch(section -> section.key().equals("neutralTitle"));
        if (!neutral) {
            findings.add(Finding.warning(
                    where(item),
                    "Det lukkede punkt har ingen neutral titel. Giv det en, før referatet offentliggøres."));
        }
        if (item.face() != null && item.face().closureReason() == null) {
            findings.add(Finding.warning(
                    where(item),
                    "Det fremgår ikke, hvorfor punktet er lukket. Skriv begrundelsen, før referatet offentliggøres."));
        }
    }

    static String where(Item item) {
        return item.number().isEmpty() ? item.title() : "Punkt " + item.number();
    }
}
