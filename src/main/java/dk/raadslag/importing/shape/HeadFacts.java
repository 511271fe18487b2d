package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.HeadLabels.Label;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Participant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the head of a document says, collected line by line; the first that says a thing is believed. */
final class HeadFacts {

    private static final Pattern PLACE = Pattern.compile(
            "(?iu)^(?:i\\s+)?(.*(?:lokale|\\bsal(?:en)?\\b|regionshus|rådhus).*?)(?:[\\s,]+kl\\.?\\s*\\d.*)?$");

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

    /** A line outside every label: the title, or something like it. */
    void title(String line) {
        TitleWords.of(line).ifPresent(this::title);
        if (date == null) when(line);
        else if (time == null) times(line);
        if (committee == null && TitleWords.of(line).isEmpty() && TitleWords.namesBody(line)) committee(line);
        Matcher matcher = PLACE.matcher(line);
        if (place == null && date != null && line.length() < 120 && matcher.matches())
            place = matcher.group(1).strip();
        if (Approvals.isApproval(line)) approvals.add(line);
    }

    private void title(TitleWords title) {
        if (kind == null) kind = title.kind();
        closed |= title.closed();
        committee(title.committee());
    }

    private void committee(String name) {
        String clean = TitleWords.committee(name);
        if (committee == null && clean.length() > 1) committee = clean;
    }

    /** What stands behind a label. */
    void value(Label label, String labelWords, String value) {
        switch (label) {
            case DATE, TIME -> when(value);
            case END -> end(value);
            case PLACE -> place = place == null ? value : place;
            case COMMITTEE -> committee(value);
            case KIND -> TitleWords.of(value).ifPresent(this::title);
            case PARTICIPANTS -> people(value);
            case ABSENT -> absent(value);
            case MINUTE_TAKER -> noted(value, "referent");
            case CHAIR -> noted(value, labelWords.toLowerCase(Locale.ROOT));
            case APPROVAL -> approvals.add(value);
            case FRONT -> front.add(value);
            case CONTENTS, IGNORED -> {}
        }
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
        for (Participant person : People.list(value)) Attendance.list(people, person);
    }

    private void absent(String value) {
        if (value.matches("(?iu)(ingen|ingen afbud|-|intet)\\.?")) return;
        noted(value, "afbud");
    }

    private void noted(String value, String note) {
        for (Participant person : People.list(value)) Attendance.note(people, person, note);
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

    List<String> approvals() {
        return approvals;
    }
}
