package dk.raadslag.minutes.web;

import dk.raadslag.minutes.Ballot;
import dk.raadslag.minutes.Ballot.ByName;
import dk.raadslag.minutes.Ballot.ByNumber;
import dk.raadslag.minutes.Ballot.CastVote;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Statement;
import dk.raadslag.minutes.Statement.Dissent;
import dk.raadslag.minutes.Statement.Remark;
import dk.raadslag.minutes.Vote;
import dk.raadslag.publication.Outcome;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the forms of the live screen send, read. */
final class ScreenForms {

    private static final String VOTE_OF = "stemme-";

    private ScreenForms() {}

    static RichText text(String typed) {
        List<Block> blocks = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(Paragraph::of)
                .toList();
        return new RichText(blocks);
    }

    /** @throws IllegalArgumentException when it is none of the choices */
    static Conclusion conclusion(Map<String, String> sent) {
        String chosen = field(sent, "udfald");
        return switch (chosen) {
            case "NOTHING" -> new Conclusion.Nothing();
            case "" -> new Conclusion.Open();
            case "POSTPONED" -> {
                String to = field(sent, "moede");
                yield new Conclusion.Postponed(to.isEmpty() ? null : UUID.fromString(to));
            }
            case "REFERRED" -> {
                String to = field(sent, "udvalg");
                yield new Conclusion.Referred(to.isEmpty() ? null : Long.valueOf(to));
            }
            default -> new Conclusion.Decided(Outcome.valueOf(chosen));
        };
    }

    static Ballot ballot(Map<String, String> sent) {
        String question = field(sent, "spoergsmaal");
        if (!field(sent, "maade").equals("navne"))
            return new ByNumber(question, count(sent, "for"), count(sent, "imod"), count(sent, "hverken"));
        List<CastVote> votes = sent.entrySet().stream()
                .filter(each -> each.getKey().matches(VOTE_OF + "\\d{1,15}")
                        && !each.getValue().isEmpty())
                .map(each -> new CastVote(
                        Long.parseLong(each.getKey().substring(VOTE_OF.length())), Vote.valueOf(each.getValue())))
                .toList();
        return new ByName(question, votes);
    }

    /** Nothing is none; what is no number is no sum that can agree. */
    private static int count(Map<String, String> sent, String name) {
        String typed = field(sent, name);
        if (typed.isEmpty()) return 0;
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    static Statement statement(Map<String, String> sent) {
        String person = field(sent, "person");
        long id = person.matches("\\d{1,15}") ? Long.parseLong(person) : 0;
        String text = field(sent, "tekst");
        return field(sent, "art").equals("DISSENT") ? new Dissent(id, text) : new Remark(id, text);
    }

    private static String field(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
