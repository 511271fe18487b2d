package dk.raadslag.importing.shape;

import dk.raadslag.publication.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the decisions tell of who was there. Lists headed "Deltagere", "Afbud" or "Referent" inside a decision, and
 * sentences such as "Der var afbud fra ...", add notes to the people of the head; a list also adds people the head does
 * not know.
 */
final class Attendance {

    private static final Pattern HEADED = Pattern.compile(
            "(?iu)(deltagere|mødedeltagere|til stede|tilstede|afbud|fraværende|ikke til stede|referent|mødeleder)\\s*:?");
    private static final Pattern IN_LINE =
            Pattern.compile("(?iu)(afbud(?: fra)?|fraværende|referent)\\s*:\\s*(.{3,600})");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)(?:der var |der er |følgende havde meldt )?(?<!ingen )afbud fra\\s+([^.:;]{3,300})|([^.:;]{3,200}?)\\s+(?:havde|har)\\s+meldt\\s+(?:afbud|forfald)");

    private Attendance() {}

    /** Reads the lines of a decision. */
    static void read(List<String> lines, List<Participant> people) {
        String note = null;
        boolean inList = false;
        for (String line : lines) {
            Matcher headed = HEADED.matcher(line);
            Matcher inLine = IN_LINE.matcher(line);
            if (line.length() < 40 && headed.matches()) {
                note = note(headed.group(1));
                inList = true;
            } else if (inLine.matches()) {
                String said = note(inLine.group(1));
                if (!isNobody(inLine.group(2)))
                    People.list(inLine.group(2)).forEach(person -> note(people, person, said));
            } else if (inList && looksListed(line)) {
                note(people, People.one(line), note == null ? "" : note);
            } else {
                inList = false;
                absences(line, people);
            }
        }
    }

    /** "Referent: Navn" below the last item. */
    static void minuteTaker(List<String> lines, List<Participant> people) {
        for (String line : lines) {
            Matcher matcher = IN_LINE.matcher(line);
            if (!matcher.matches() || !note(matcher.group(1)).equals("referent")) continue;
            People.list(matcher.group(2)).stream()
                    .filter(person -> People.isName(person.name()))
                    .forEach(person -> note(people, person, "referent"));
        }
    }

    private static String note(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        if (words.startsWith("afbud") || words.startsWith("fravær") || words.startsWith("ikke")) return "afbud";
        if (words.startsWith("referent")) return "referent";
        return words.startsWith("mødeleder") ? "mødeleder" : "";
    }

    private static boolean isNobody(String words) {
        return words.strip().matches("(?iu)ingen\\.?|-");
    }

    private static boolean looksListed(String line) {
        return line.length() < 150
                && !line.endsWith(".")
                && People.isName(People.one(line).name());
    }

    /** Sentences that tell of absence note only people who are known already. */
    static void absences(String line, List<Participant> people) {
        if (line.length() > 2000) return;
        Matcher matcher = SENTENCE.matcher(line);
        while (matcher.find()) {
            String names = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            for (Participant absent : People.list(names)) {
                if (find(people, absent.name()).isPresent()) note(people, absent, "afbud");
            }
        }
    }

    /** Adds a listed person; what was noted before the list began goes along. */
    static void list(List<Participant> people, Participant listed) {
        OptionalInt before = find(people, listed.name());
        List<String> notes = new ArrayList<>(listed.notes());
        if (before.isPresent()) people.remove(before.getAsInt()).notes().forEach(note -> addNew(notes, note));
        people.add(new Participant(listed.name(), notes));
    }

    /** Adds what is newly said of a person; an unknown one is added with all that is said. */
    static void note(List<Participant> people, Participant said, String note) {
        OptionalInt known = find(people, said.name());
        Participant before = known.isPresent() ? people.get(known.getAsInt()) : new Participant(said.name(), List.of());
        List<String> notes = new ArrayList<>(before.notes());
        if (known.isEmpty()) notes.addAll(said.notes());
        else said.notes().stream().filter(Attendance::isRole).forEach(role -> addNew(notes, role));
        if (!note.isEmpty()) addNew(notes, note);
        Participant after = new Participant(before.name(), notes);
        if (known.isPresent()) people.set(known.getAsInt(), after);
        else people.add(after);
    }

    private static void addNew(List<String> notes, String note) {
        if (notes.stream().noneMatch(note::equalsIgnoreCase)) notes.add(note);
    }

    private static boolean isRole(String note) {
        return note.matches(
                "(?iu)(næst)?(formand|forperson)|amr|tr|referent|mødeleder|afbud|på barsel|(deltog|ankom|kom|gik|forlod) .*");
    }

    private static OptionalInt find(List<Participant> people, String name) {
        for (int i = 0; i < people.size(); i++) {
            if (isSame(people.get(i).name(), name)) return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    /** The same first and last name, one letter more or less in the last. */
    private static boolean isSame(String a, String b) {
        String[] one = a.toLowerCase(Locale.ROOT).split("\\s+");
        String[] other = b.toLowerCase(Locale.ROOT).split("\\s+");
        if (one.length < 2 || other.length < 2) return a.equalsIgnoreCase(b);
        return one[0].equals(other[0]) && isNear(one[one.length - 1], other[other.length - 1]);
    }

    private static boolean isNear(String a, String b) {
        if (a.equals(b)) return true;
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= 5 && longer.length() - shorter.length() == 1 && longer.startsWith(shorter);
    }
}
