package dk.raadslag.importing;

import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what was made out of a document as a careful secretary would, and adds what should be looked at: what an
 * edition lacks, numbers and fields that do not fit, what was left over from writing, and what may be personal numbers.
 */
final class ProofReading {

    private static final Pattern HELP_TEXT = Pattern.compile(
            "(?iu)dette felt udfyldes af|udfyldes af (?:udvalgssekretær|sekretær|forvaltning)|skriv (?:din )?tekst her|indsæt tekst her");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?u)\\[(?:DATO|NAVN|TITEL|BELØB|STED|TID|XX+|\\?+|INDSÆT[^]]{0,40}|UDFYLD[^]]{0,40})[^]]{0,20}]|\\b(?:xx\\.? ?xx|XX\\.XX|TODO)\\b|\\bX{3,}\\b");
    private static final Pattern NOTHING = Pattern.compile("(?iuU)(?:intet|ingen)\\s+(?:(?:at|et)\\s+)?bemærk\\w*\\.?");

    private static final String HEAD = "Mødehoved";

    private final Outline outline;
    private final List<Finding> findings = new ArrayList<>();

    private ProofReading(Outline outline) {
        this.outline = outline;
    }

    static Reading checked(Reading reading) {
        Outline outline = reading.outline();
        return outline == null ? reading : reading.with(new ProofReading(outline).findings());
    }

    /** Whether the finding is that the committee or the date is missing. */
    static boolean lacking(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR && finding.where().equals(HEAD);
    }

    private List<Finding> findings() {
        head();
        numbers();
        outline.items().forEach(this::item);
        nothingToSay();
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
        PersonalNumbers.in(where(item) + ", titlen", item.title(), findings);
        for (Section section : item.sections()) section(item, section);
        item.attachments()
                .forEach(attachment -> PersonalNumbers.in(where(item) + ", Bilag", attachment.name(), findings));
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

    private void section(Item item, Section section) {
        String where = section.heading().isEmpty() ? where(item) : where(item) + ", " + section.heading();
        String text = PlainText.of(section.text());
        if (HELP_TEXT.matcher(text).find()) {
            findings.add(
                    Finding.warning(where, "Skabelonens hjælpetekst er blevet stående. Udfyld feltet, eller tøm det."));
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        if (placeholder.find()) {
            findings.add(Finding.warning(
                    where, "Pladsholderen \"%s\" er ikke udfyldt. Skriv det rigtige.".formatted(placeholder.group())));
        }
        PersonalNumbers.in(where, text, findings);
    }

    private void nothingToSay() {
        long fields = outline.items().stream()
                .flatMap(item -> item.sections().stream())
                .filter(section ->
                        NOTHING.matcher(PlainText.of(section.text()).strip()).matches())
                .count();
        if (fields > 0) {
            findings.add(Finding.notice(
                    "Hele referatet",
                    "\"Intet at bemærke\" står alene i %d %s. Felter uden indhold kan udelades."
                            .formatted(fields, fields == 1 ? "felt" : "felter")));
        }
    }

    private static String where(Item item) {
        return item.number().isEmpty() ? item.title() : "Punkt " + item.number();
    }
}
