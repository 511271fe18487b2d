package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.HeadLabels.Label;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Participant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the head of a document says, collected line by line; the first that says a thing is believed. */
final class HeadFacts {

    private static final Pattern PLACE = Pattern.compile(
            "(?iu)^(?:i\\s+)?(.*(?:lokale|\\bsal\\b|salen\\b|regionshus|rådhus).*?)(?:[\\s,]+kl\\.?\\s*\\d.*)?$");

    private static final Pattern TIME =
            Pattern.compile("(?iu)^[\\s,]*(?:kl\\.?\\s*\\d[\\d.:\\s]*(?:(?:-|–|til)[\\d.:\\s]+)?)?[\\s,]*");
    private static final Pattern LETTERHEAD = Pattern.compile("(?iu)\\P{L}*|.{2,60} kommune|region .{2,40}|til|.{0,3}");
    private static final Pattern NOBODY =
            Pattern.compile("(?iu)(?:der (?:var|er) )?(?:ingen|intet)\\b.{0,30}|(?:alle|samtlige)\\b.{0,40}|-");

    private @Nullable EditionKind kind;
    private @Nullable String committee;
    private Dates.@Nullable Found date;
    private @Nullable LocalTime time;
    private @Nullable LocalTime endTime;
    private @Nullable String place;
    private boolean closed;
    private final List<Participant> people = new ArrayList<>();
    private final List<String> approvals = new ArrayList<>();
    private final List<String> front = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    /** A line outside every label: the title, or something like it. */
    void title(String line) {
        Optional<TitleWords> words = TitleWords.of(line);
        words.ifPresent(this::title);
        if (date == null) when(line);
        else if (time == null) times(line);
        boolean body = words.isEmpty() && TitleWords.namesBody(line);
        if (committee == null && body) committee(line);
        Matcher matcher = PLACE.matcher(line);
        boolean room = date != null && line.length() < 120 && matcher.matches();
        if (place == null && room) place = matcher.group(1).strip();
        boolean approval = Approvals.isApproval(line);
        if (approval) approvals.add(line);
        boolean read = words.isPresent()
                || body
                || room
                || approval
                || isWhen(line)
                || LETTERHEAD.matcher(line).matches();
        if (!read) unread.add(line);
    }

    private static boolean isWhen(String line) {
        return Dates.first(line).isPresent() || Dates.times(line).isPresent();
    }

    private void title(TitleWords title) {
        if (kind == null) kind = title.kind();
        closed |= title.closed();
        committee(title.committee());
    }

    private void kind(String value) {
        closed |= ClosedWords.closesSection(value) || ClosedWords.isClosedState(value);
        TitleWords.of(value).ifPresent(this::title);
    }

    /** A line or a row of a table that says no more than whether the meeting is open. */
    void openness(String words) {
        closed |= ClosedWords.isClosedState(words);
    }

    private void committee(String name) {
        String clean = TitleWords.committee(name);
        if (committee == null && clean.length() > 1) committee = clean;
    }

    /** What stands behind a label. */
    void value(Label label, String labelWords, String value) {
        switch (label) {
            case DATE, TIME -> when(labelWords, value);
            case END -> end(value);
            case PLACE -> place = place == null ? value : place;
            case COMMITTEE -> committee(value);
            case KIND -> kind(value);
            case PARTICIPANTS -> people(value);
            case ABSENT -> absent(value);
            case MINUTE_TAKER -> noted(value, "referent");
            case CHAIR -> noted(value, labelWords.toLowerCase(Locale.ROOT));
            case APPROVAL -> approvals.add(value);
            case FRONT -> front.add(value);
            case CONTENTS, IGNORED -> {}
        }
    }

    private void when(String label, String value) {
        when(value);
        if (place != null || !label.toLowerCase(Locale.ROOT).endsWith("sted")) return;
        String behind =
                Dates.first(value).map(found -> value.substring(found.to())).orElse(value);
        Matcher matcher = PLACE.matcher(TIME.matcher(behind).replaceFirst(""));
        if (behind.length() < 120 && matcher.matches()) place = matcher.group(1).strip();
    }

    private void when(String value) {
        if (date == null) date = Dates.first(value).orElse(null);
        times(value);
    }

    private void times(String value) {
        Dates.times(value).ifPresent(times -> {
            if (time == null) time = times.from();
            if (endTime == null) endTime = times.to();
        });
    }

    private void end(String value) {
        if (endTime == null) endTime = Dates.times(value).map(Dates.Times::from).orElse(null);
    }

    private void people(String value) {
        if (!people(Label.PARTICIPANTS, People.list(value))) title(value);
    }

    private void absent(String value) {
        if (!NOBODY.matcher(value.strip()).matches() && !people(Label.ABSENT, People.list(value))) title(value);
    }

    /** Adds those who may be people; false when nobody is. */
    boolean people(Label label, List<Participant> read) {
        List<Participant> persons = read.stream().filter(People::isPerson).toList();
        for (Participant person : persons) {
            if (label == Label.ABSENT) Attendance.note(people, person, "afbud");
            else Attendance.list(people, person);
        }
        if (persons.isEmpty()) return false;
        read.stream()
                .filter(person -> !persons.contains(person))
                .map(Participant::name)
                .forEach(unread::add);
        return true;
    }

    private void noted(String value, String note) {
        for (Participant person : People.list(value)) {
            if (People.isPerson(person)) Attendance.note(people, person, note);
            else unread.add(person.name());
        }
    }

    /** The front page may tell of people who are listed behind it. */
    void complete() {
        for (String line : front) {
            if (Approvals.isApproval(line)) approvals.add(line);
            Attendance.absences(line, people);
        }
    }

    /** Believes an address only where the document itself is silent. */
    void address(SourceAddress address) {
        if (kind == null) kind = address.kind();
        if (committee == null) committee = address.committee();
        if (date == null && address.date() != null) date = new Dates.Found(address.date(), 0, 0, null);
    }

    void fallback(String committeeName, Dates.@Nullable Found when) {
        if (committee == null && committeeName.length() > 1) committee = CommitteeNames.clean(committeeName);
        if (date == null) date = when;
    }

    @Nullable
    EditionKind kind() {
        return kind;
    }

    @Nullable
    String committee() {
        return committee;
    }

    Dates.@Nullable Found date() {
        return date;
    }

    @Nullable
    LocalTime time() {
        return time;
    }

    @Nullable
    LocalTime endTime() {
        return endTime;
    }

    @Nullable
    String place() {
        return place;
    }

    boolean closed() {
        return closed;
    }

    List<Participant> people() {
        return people;
    }

    /** Lines nothing was made of. */
    List<String> unread() {
        return unread;
    }

    List<String> approvals() {
        return approvals;
    }
}
