package dk.raadslag.importing.shape;

import dk.raadslag.publication.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads people from the rows of a table: a name, and in the other columns what is said of the person. */
final class PeopleRows {

    private static final Pattern NAME =
            Pattern.compile("(?iu)navn|navne|deltagere?|medlem(?:mer)?|mødedeltagere?|person");
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)rolle|titel|stilling|funktion|fremmøde|deltog|mødt|til stede|tilstede|afbud|fraværende|fravær|parti|liste|gruppe|valggruppe|bemærkning(?:er)?|repræsenterer|organisation|afdeling|område|enhed|initialer|nr\\.?|underskrift|status|"
                    + NAME.pattern().substring("(?iu)".length()));
    private static final Pattern AWAY = Pattern.compile("(?iu)afbud|fravær.*|ikke .*");
    private static final Pattern YES =
            Pattern.compile("(?iu)ja|x|✓|✔|til stede|tilstede|mødt|fremmødt|deltog|deltager");
    private static final Pattern NO = Pattern.compile("(?iu)nej|ikke mødt|-|–");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu).*(?:direktør|chef|leder|konsulent|formand|forperson|repræsentant|sekretær|medlem|borgmester|referent|medarbejder)");

    private final List<String> header;

    PeopleRows(List<String> header) {
        this.header = header;
    }

    static boolean isHeader(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count() >= 2
                && cells.stream()
                        .allMatch(cell ->
                                cell.isBlank() || HEADER.matcher(label(cell)).matches());
    }

    private static String label(String cell) {
        return cell.replaceFirst("\\s*:\\s*$", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The people of a row; empty when it names none. */
    List<Participant> people(List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (header.isEmpty() && said.size() > 1 && said.stream().allMatch(PeopleRows::isName)) {
            return said.stream().map(People::one).toList();
        }
        int at = nameAt(cells);
        if (at < 0) return List.of();
        Participant named = People.one(cells.get(at));
        List<String> notes = new ArrayList<>(named.notes());
        for (int i = 0; i < cells.size(); i++) {
            String note = i == at ? "" : note(cells.get(i).strip(), i < header.size() ? label(header.get(i)) : "");
            if (!note.isEmpty()) notes.add(note);
        }
        return List.of(new Participant(named.name(), notes));
    }

    private int nameAt(List<String> cells) {
        boolean named = header.stream().anyMatch(PeopleRows::isNameColumn);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isBlank() || named && (i >= header.size() || !isNameColumn(header.get(i)))) continue;
            if (named) return People.isPerson(People.one(cell)) ? i : -1;
            if (!cell.matches("\\d+\\.?")) return isName(cell) ? i : -1;
        }
        return -1;
    }

    private static boolean isNameColumn(String heading) {
        return NAME.matcher(label(heading)).matches();
    }

    private static boolean isName(String cell) {
        return People.isName(People.one(cell).name()) && !OFFICE.matcher(cell).matches();
    }

    private static String note(String cell, String heading) {
        boolean away = AWAY.matcher(heading).matches();
        if (YES.matcher(cell).matches()) return away ? "afbud" : "";
        if (NO.matcher(cell).matches())
            return away || !HEADER.matcher(heading).matches() || cell.length() == 1 ? "" : "afbud";
        return heading.startsWith("nr") || heading.equals("underskrift") ? "" : cell;
    }
}
