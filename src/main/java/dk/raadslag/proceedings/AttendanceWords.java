package dk.raadslag.proceedings;

import dk.raadslag.proceedings.Remark.For;
import dk.raadslag.proceedings.Remark.From;
import dk.raadslag.proceedings.Remark.Only;
import dk.raadslag.proceedings.Remark.SentApology;
import dk.raadslag.proceedings.Remark.StayedAway;
import dk.raadslag.proceedings.Remark.To;
import dk.raadslag.proceedings.Remark.Without;
import dk.raadslag.publication.Participant;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was there, in the words of minutes; always in Danish. */
@Component
public class AttendanceWords {

    private final Vocabulary vocabulary;

    AttendanceWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The list of participants as it stands at the head of minutes: everybody who came or should have. */
    public List<Participant> participants(Attendance attendance) {
        return Participation.in(attendance).stream().map(this::participant).toList();
    }

    private Participant participant(Participation one) {
        List<String> notes = new ArrayList<>();
        add(notes, one.who().title());
        if (!titleTells(one.who())) add(notes, one.who().seat());
        one.office().ifPresent(role -> notes.add(text("attendances.note." + role)));
        one.remarks().forEach(remark -> notes.add(note(remark)));
        return new Participant(one.who().name(), notes);
    }

    /** A politician's title may hold the party already: "Borgmester (A)". */
    private static boolean titleTells(Attendee who) {
        return who.title() != null && who.title().contains("(" + who.seat() + ")");
    }

    private static void add(List<String> notes, @Nullable String note) {
        if (note != null && !note.isBlank()) notes.add(note);
    }

    private String note(Remark remark) {
        return switch (remark) {
            case SentApology _ -> text("attendances.note.apology");
            case StayedAway _ -> text("attendances.note.stayedAway");
            case From from -> text("attendances.note.from", from.number());
            case To to -> text("attendances.note.to", to.number());
            case Only only -> text("attendances.note.only", numbers(only.numbers()));
            case Without without -> text("attendances.note.without", numbers(without.numbers()));
            case For in when in.numbers().isEmpty() -> text("attendances.note.for", in.member());
            case For in -> text("attendances.note.forIn", in.member(), numbers(in.numbers()));
        };
    }

    /**
     * The sentences of the first item: "Der var afbud fra ...", "... deltog fra punkt 6". Empty when all were there.
     */
    public List<String> sentences(Attendance attendance) {
        List<Participation> all = Participation.in(attendance);
        List<String> sentences = new ArrayList<>();
        named(sentences, "attendances.print.apologies", all, new SentApology()::equals);
        named(sentences, "attendances.print.stayedAway", all, new StayedAway()::equals);
        for (Participation one : all) {
            if (!one.came()) continue;
            String name = one.who().name();
            one.remarks().forEach(remark -> sentences.add(sentence(name, remark)));
        }
        return List.copyOf(sentences);
    }

    /** What an item itself says of those who were there and took no part in it. */
    public List<String> recusals(Attendance attendance, long itemId) {
        Integer number = attendance.numbers().get(itemId);
        return Participation.in(attendance).stream()
                .filter(one -> one.remarks().stream()
                        .anyMatch(
                                remark -> remark instanceof Without(List<Integer> numbers) && numbers.contains(number)))
                .map(one -> text("attendances.print.recused", one.who().name()))
                .toList();
    }

    private void named(List<String> sentences, String key, List<Participation> all, Predicate<Remark> which) {
        List<String> names = all.stream()
                .filter(one -> one.remarks().stream().anyMatch(which))
                .map(one -> one.who().name())
                .toList();
        if (!names.isEmpty()) sentences.add(text(key, joined(names)));
    }

    private String sentence(String name, Remark remark) {
        return switch (remark) {
            case SentApology _ -> text("attendances.print.apologies", name);
            case StayedAway _ -> text("attendances.print.stayedAway", name);
            case From from -> text("attendances.print.from", name, from.number());
            case To to -> text("attendances.print.to", name, to.number());
            case Only only -> text("attendances.print.only", name, numbers(only.numbers()));
            case Without without -> text("attendances.print.without", name, numbers(without.numbers()));
            case For in when in.numbers().isEmpty() -> text("attendances.print.for", name, in.member());
            case For in -> text("attendances.print.forIn", name, in.member(), numbers(in.numbers()));
        };
    }

    /** "1-3 og 7". */
    private String numbers(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < numbers.size(); ) {
            int end = at;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) end++;
            if (end - at >= 2) parts.add(numbers.get(at) + "-" + numbers.get(end));
            else numbers.subList(at, end + 1).forEach(number -> parts.add(String.valueOf(number)));
            at = end + 1;
        }
        return joined(parts);
    }

    /** "Karen, Vagn og Amina". */
    private String joined(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return text("attendances.print.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private String text(String key, Object... args) {
        return vocabulary.in(Language.DA).text(key, args);
    }
}
