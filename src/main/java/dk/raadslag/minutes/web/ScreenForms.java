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
    private static final UUID NO_MEETING = new UUID(0, 0);

    private ScreenForms() {}

    static RichText text(String typed) {
        List<Block> blocks = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(Paragraph::of)
                .toList();
        return new RichText(blocks);
    }

    /**
     * Where the item goes is refused when it is recorded, whatever was sent.
     *
     * @throws IllegalArgumentException when it is none of the outcomes
     */
    static Conclusion conclusion(Map<String, String> sent) {
        String chosen = field(sent, "udfald");
        return switch (chosen) {
            case "NOTHING" -> new Conclusion.Nothing();
            case "" -> new Conclusion.Open();
            case "POSTPONED" -> {
                String to = field(sent, "moede");
                yield new Conclusion.Postponed(to.isEmpty() ? null : meeting(to));
            }
            case "REFERRED" -> {
                String to = field(sent, "udvalg");
                yield new Conclusion.Referred(to.isEmpty() ? null : number(to));
            }
            default -> new Conclusion.Decided(Outcome.valueOf(chosen));
        };
    }

    private static UUID meeting(String sent) {
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(sent) : NO_MEETING;
    }

    private static long number(String sent) {
        return sent.matches("\\d{1,15}") ? Long.parseLong(sent) : 0;
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
        long id = number(field(sent, "person"));
        String text = field(sent, "tekst");
        return field(sent, "art").equals("DISSENT") ? new Dissent(id, text) : new Remark(id, text);
    }

    private static String field(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
