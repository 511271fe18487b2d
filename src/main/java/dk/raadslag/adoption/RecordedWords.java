package dk.raadslag.adoption;

import dk.raadslag.minutes.Ballot;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.Statement;
import dk.raadslag.minutes.Vote;
import dk.raadslag.proceedings.Attendance;
import dk.raadslag.proceedings.Attendee;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How ballots, dissents and remarks are worded in minutes. */
@Component
class RecordedWords {

    private final Vocabulary vocabulary;

    RecordedWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Block> of(ItemMinutes minutes, Attendance attendance) {
        List<Block> blocks = new ArrayList<>();
        for (var taken : minutes.ballots()) blocks.addAll(ballot(taken.ballot(), attendance));
        for (var made : minutes.statements()) blocks.add(statement(made.statement(), attendance));
        return blocks;
    }

    private List<Block> ballot(Ballot ballot, Attendance attendance) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words().text("adoptions.print.ballot", ballot.question())));
        for (Vote vote : Vote.values()) blocks.add(Paragraph.of(votes(ballot, vote, attendance)));
        blocks.add(Paragraph.of(words().text("adoptions.print.result." + ballot.result())));
        return blocks;
    }

    private String votes(Ballot ballot, Vote vote, Attendance attendance) {
        int count = switch (vote) {
            case FOR -> ballot.inFavour();
            case AGAINST -> ballot.against();
            case NEITHER -> ballot.neither();
        };
        String line = words().text("adoptions.print.votes." + vote, count);
        String names = ballot instanceof Ballot.ByName named ? names(named, vote, attendance) : "";
        return names.isEmpty() ? line : words().text("adoptions.print.votes.named", line, names);
    }

    private static String names(Ballot.ByName ballot, Vote vote, Attendance attendance) {
        return ballot.votes().stream()
                .filter(cast -> cast.vote() == vote)
                .map(cast -> name(cast.personId(), attendance))
                .collect(Collectors.joining(", "));
    }

    private Block statement(Statement statement, Attendance attendance) {
        String key = switch (statement) {
            case Statement.Dissent _ -> "adoptions.print.dissent";
            case Statement.Remark _ -> "adoptions.print.remark";
        };
        return Paragraph.of(words().text(key, name(statement.personId(), attendance), statement.text()));
    }

    /** The item with what somebody dissented from when signing. */
    Item signed(Item item, String name, SigningDissent dissent) {
        Block added = Paragraph.of(words().text("adoptions.print.dissent", name, dissent.text()));
        return item.with(
                new Section("dissent", words().text("adoptions.print.dissents"), RichText.lifted(List.of(added))));
    }

    private static String name(long person, Attendance attendance) {
        return attendance.attendee(person).map(Attendee::name).orElse("");
    }

    private Words words() {
        return vocabulary.in(Language.DA);
    }
}
