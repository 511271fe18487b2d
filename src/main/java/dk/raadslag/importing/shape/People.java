package dk.raadslag.importing.shape;

import dk.raadslag.publication.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads people as minutes list them: "Navn (titel)", "Navn - Valggruppe B (HK)", "Navn / rolle", "Formand Navn (A)",
 * one a line or parted by commas, with remarks such as "(referent)", "(På barsel)" or "- afbud".
 */
public final class People {

    private static final Pattern ROLE_FIRST = Pattern.compile(
            "(?iu)^((?:\\d\\. )?(?:næst|vice)?(?:formand|forperson|forkvinde|borgmester)|borgmester|rådmand|mødeleder|referent|sekretær|suppleant|stedfortræder)(?:\\s*:\\s*|\\s+)(?=\\p{Lu})");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|\\s+[-–—](?=\\p{Lu})|(?<=\\p{L}{2})[–—]\\s+");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern REMARK = Pattern.compile(
            "(?iu)(referent|sekretær|afbud.*|fraværende.*|på barsel|barsel|orlov|på orlov|syg|ferie|deltog .*|deltager .*|ankom .*|kom .*|gik .*|forlod .*|mødte .*|suppleant.*|stedfortræder.*|formand|næstformand|forperson|næstforperson|amr|tr|fællestillidsrepræsentant|ikke til stede.*|under punkt.*|fra punkt.*|til punkt.*)");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:von|van|de|da|del|af|el|al|la)\\s+)?\\p{Lu}[\\p{L}.'’-]*){1,5}");
    private static final Pattern OFFICE_FIRST = Pattern.compile(
            "(?u)(?:AMR|TR|FTR|(?i:\\p{L}*(?:direktør|chef|leder|konsulent|repræsentant|sekretær|medarbejder|koordinator)))(?:\\s.*)?",
            Pattern.DOTALL);
    /** How many words an office may have: "Repræsentant for Ældrerådet". */
    private static final int OFFICE = 4;

    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)(?:der|det|alle|ingen|se|jf\\.)\\b.*|.*\\b(?:er|var|har|havde|blev|bliver|skal|kan|vedlagt|vedlægges)\\b.*|.*\\d.*");
    private static final Pattern COMING =
            Pattern.compile("(.{3,80}?)\\s+((?:deltog|deltager|ankom|kom|gik|forlod|mødte)\\s.*)");
    private static final Pattern PRESENT = Pattern.compile("(?iu)til ?stede|mødt");
    private static final Pattern AND = Pattern.compile("\\s+(?:og|samt)\\s+");

    private People() {}

    /** The people of a list on one line, parted by commas or semicolons outside brackets. */
    public static List<Participant> list(String line) {
        List<Participant> people = new ArrayList<>();
        for (String some : split(line, ";")) {
            for (String one : apart(some)) {
                if (!one.isBlank()) people.add(one(one));
            }
        }
        return people;
    }

    private static List<String> apart(String line) {
        List<String> parts = parts(line.strip().replaceAll("[.;,\\s]+$", ""));
        boolean slashes = parts.stream().filter(People::hasSlash).count() >= 2 || hasSlash(parts.getFirst());
        List<String> people = new ArrayList<>();
        for (String part : parts) {
            boolean goesOn = !people.isEmpty()
                    && (slashes
                            ? !hasSlash(part) && !looksNamed(part)
                            : startsLower(part) || looksNamed(people.getLast()) && isOffice(part));
            if (goesOn) people.set(people.size() - 1, people.getLast() + ", " + part);
            else people.addAll(lastTwo(part));
        }
        return people;
    }

    /** "Karen Holm, Kommunaldirektør": an office behind a name is said of that person. */
    private static boolean isOffice(String part) {
        return OFFICE_FIRST.matcher(part).matches() && !ROLE_FIRST.matcher(part).find();
    }

    /** Whether a list of whole names ends with the first half of one. */
    static boolean breaksOff(String list) {
        List<String> parts = parts(list);
        String last = parts.getLast();
        return parts.size() >= 3
                && looksNamed(parts.getFirst())
                && looksNamed(parts.get(parts.size() - 2))
                && last.matches("(?u)\\p{Lu}\\p{Ll}+");
    }

    /** Whether a line names one person and says more of that person, as in a list with one a line. */
    static boolean isOneWithMore(String line) {
        if (line.endsWith(",") || line.lastIndexOf('(') > line.lastIndexOf(')')) return false;
        List<Participant> people = list(line);
        return people.size() == 1
                && isName(people.getFirst().name())
                && !people.getFirst().notes().isEmpty();
    }

    private static boolean startsLower(String part) {
        return Character.isLowerCase(part.codePointAt(0)) && !part.startsWith("og ");
    }

    private static List<String> lastTwo(String part) {
        String[] both = AND.split(part, 2);
        if (both.length == 2 && looksNamed(both[0]) && looksNamed(both[1])) return List.of(both);
        return List.of(part);
    }

    /** Whether a name stands first, whatever is said behind it in brackets or behind a dash. */
    private static boolean looksNamed(String part) {
        return isName(DASH.split(BRACKETS.matcher(part).replaceAll(""), 2)[0].strip());
    }

    /** Whether a list begins with a whole name. */
    static boolean beginsWithName(String list) {
        return !list.isBlank() && looksNamed(parts(list).getFirst());
    }

    private static boolean hasSlash(String part) {
        return BRACKETS.matcher(part).replaceAll("").indexOf('/') > 0;
    }

    static boolean isName(String words) {
        return words.length() < 80 && NAME.matcher(words.strip()).matches();
    }

    /** Whether a line that was read as a person may be one: a name, initials or an office, but no sentence. */
    static boolean isPerson(Participant read) {
        String name = read.name();
        return !name.isEmpty()
                && name.length() <= 80
                && Character.isUpperCase(name.codePointAt(0))
                && (isName(name) || name.split(" ").length <= OFFICE)
                && !SENTENCE.matcher(name).matches();
    }

    /** The parts of a line between commas outside brackets. */
    private static List<String> parts(String line) {
        return split(line, ",");
    }

    private static List<String> split(String line, String signs) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(') depth++;
            if (c == ')' && depth > 0) depth--;
            if (signs.indexOf(c) >= 0 && depth == 0) {
                if (i > from) parts.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(line.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? List.of(line) : parts;
    }

    /** One person with what is said of them, in the order printed. */
    public static Participant one(String printed) {
        List<String> notes = new ArrayList<>();
        String rest = printed.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        Matcher role = ROLE_FIRST.matcher(rest);
        if (role.find()) {
            notes.add(role.group(1));
            rest = rest.substring(role.end());
        }
        Matcher dash = DASH.matcher(rest);
        int bracket = rest.indexOf('(');
        int slash = bracket < 0 ? rest.indexOf('/') : rest.substring(0, bracket).indexOf('/');
        if (dash.find() && (bracket < 0 || dash.start() < bracket) && (slash < 0 || dash.start() < slash)) {
            return behindDash(rest.substring(0, dash.start()), rest.substring(dash.end()), notes);
        }
        if (slash > 0) return behindSlash(rest, notes);
        return withBrackets(rest, notes);
    }

    private static Participant behindDash(String name, String said, List<String> notes) {
        String rest = said.strip();
        Matcher bracket = BRACKETS.matcher(rest);
        int end = rest.length();
        List<String> remarks = new ArrayList<>();
        while (bracket.find()) {
            if (!REMARK.matcher(bracket.group(1).strip()).matches()) continue;
            end = Math.min(end, bracket.start());
            remarks.add(bracket.group(1).strip());
        }
        for (String one : apartAtRemark(rest.substring(0, end))) add(notes, one);
        notes.addAll(remarks);
        return new Participant(name.strip(), notes);
    }

    /** "Leder – forperson": what is a remark by itself stands apart. */
    private static List<String> apartAtRemark(String said) {
        Matcher dash = DASH.matcher(said);
        while (dash.find()) {
            String behind = said.substring(dash.end()).strip();
            if (REMARK.matcher(behind).matches()) return List.of(said.substring(0, dash.start()), behind);
        }
        return List.of(said);
    }

    private static Participant behindSlash(String rest, List<String> notes) {
        String[] parts = SLASH.split(rest);
        Participant named = withBrackets(parts[0], notes);
        List<String> all = new ArrayList<>(named.notes());
        for (int i = 1; i < parts.length; i++) {
            Participant said = withBrackets(parts[i], List.of());
            add(all, said.name());
            all.addAll(said.notes());
        }
        return new Participant(named.name(), all);
    }

    private static Participant withBrackets(String rest, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        Matcher bracket = BRACKETS.matcher(rest);
        StringBuilder outside = new StringBuilder();
        int from = 0;
        while (bracket.find()) {
            outside.append(rest, from, bracket.start()).append(from == 0 ? "\n" : " ");
            add(all, bracket.group(1));
            from = bracket.end();
        }
        outside.append(rest.substring(from));
        String[] nameAndMore = outside.toString().split("\n", 2);
        String name = nameAndMore[0].strip();
        if (nameAndMore.length == 2) add(all, nameAndMore[1].replaceAll("^[\\s,:/–-]+", ""));
        return named(name, all);
    }

    /** A remark may stand behind the name after a comma: "Navn, deltog fra punkt 6". */
    private static Participant named(String name, List<String> notes) {
        int comma = name.indexOf(',');
        if (comma < 0) return coming(name, notes);
        List<String> all = new ArrayList<>();
        add(all, name.substring(comma + 1));
        all.addAll(notes);
        return new Participant(name.substring(0, comma).strip(), all);
    }

    /** "Navn deltog fra punkt 6". */
    private static Participant coming(String name, List<String> notes) {
        Matcher coming = COMING.matcher(name);
        if (!coming.matches() || !isName(coming.group(1))) return new Participant(name, notes);
        List<String> all = new ArrayList<>(notes);
        add(all, coming.group(2));
        return new Participant(coming.group(1), all);
    }

    private static void add(List<String> notes, String note) {
        String words = note.strip().replaceAll("[,;]+$", "");
        if (!words.isEmpty() && !PRESENT.matcher(words).matches()) notes.add(words);
    }
}
