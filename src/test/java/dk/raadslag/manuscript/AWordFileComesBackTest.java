package dk.raadslag.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.Remark;
import dk.raadslag.comment.Said;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Change;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.ToldChange;
import dk.raadslag.store.RaadslagTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class AWordFileComesBackTest {

    private static final String FIELD = "presentation";

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Returns returns;

    @Autowired
    private Comments comments;

    @Autowired
    private People people;

    @Autowired
    private Readings readings;

    private Reader amina;
    private Reader karen;
    private Paper paper;

    @BeforeEach
    void write() {
        Committee committee = office.committee();
        amina = office.hire("Amina Kaya " + UUID.randomUUID(), Role.AUTHOR);
        karen = office.seat(
                office.hire("Karen Holst " + UUID.randomUUID(), Role.SECRETARY), committee, MembershipRole.SECRETARY);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
        writing.write(amina, paper, FIELD, save(0, "Stien bygges i 2027 og koster 2 mio. kr."));
    }

    private static Save<RichText> save(int from, String words) {
        return new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words)));
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    private Proposal text() {
        return now().part(FIELD).text();
    }

    private WordEdits exported() {
        return new WordEdits(manuscripts.of(amina, paper.id()).orElseThrow());
    }

    private UUID handedIn(WordEdits file) throws ReturnRefused {
        return returns.handIn(amina, now(), new HandedIn("sag.docx", file.bytes()));
    }

    private Found found(UUID id) {
        return returns.found(amina, now(), id).orElseThrow();
    }

    private boolean take(UUID id) {
        Map<String, Integer> versions = found(id).toTake().stream()
                .collect(Collectors.toMap(field -> field.field().key(), ReturnedField::version));
        return returns.take(amina, now(), id, versions);
    }

    @Test
    void unchanged_it_changes_nothing() throws ReturnRefused {
        writing.suggest(karen, now(), FIELD, save(1, "Stien bygges i 2028 og koster 2 mio. kr."));
        Found found = found(handedIn(exported()));
        assertThat(found.fields()).isEmpty();
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void what_is_tracked_is_proposed_by_whoever_the_file_names() throws ReturnRefused {
        WordEdits file = exported().tracked("2027", "2029", karen.name(), "2026-11-23T10:00:00Z");
        UUID id = handedIn(file);
        assertThat(text().changes()).isEmpty();
        assertThat(take(id)).isTrue();
        assertThat(text().told()).extracting(ToldChange::gone).containsExactly("2027");
        assertThat(text().told()).extracting(ToldChange::come).containsExactly("2029");
        assertThat(text().changes()).extracting(Change::by).containsExactly(karen.personId());
        assertThat(PlainText.of(text().base())).contains("2027");
    }

    @Test
    void whoever_is_not_known_here_is_named_and_the_reader_proposes() throws ReturnRefused {
        WordEdits file = exported().tracked("2027", "2029", "Firmaet A/S", "0-00-00T00:00:00Z");
        UUID id = handedIn(file);
        ReturnedField.Step step = found(id).fields().getFirst().steps().getFirst();
        assertThat(step.name()).isEqualTo("Firmaet A/S");
        assertThat(step.known()).isFalse();
        assertThat(step.at()).isNull();
        take(id);
        assertThat(text().changes()).extracting(Change::by).containsExactly(amina.personId());
    }

    @Test
    void what_was_changed_without_tracking_is_found_too() throws ReturnRefused {
        UUID id = handedIn(exported().replaced("2 mio. kr.", "3 mio. kr."));
        assertThat(found(id).fields().getFirst().steps().getFirst().name()).isNull();
        take(id);
        assertThat(PlainText.of(text().current())).isEqualTo("Stien bygges i 2027 og koster 3 mio. kr.");
        assertThat(text().changes()).extracting(Change::by).containsExactly(amina.personId());
    }

    @Test
    void the_same_file_again_changes_nothing() throws ReturnRefused {
        WordEdits file = exported().tracked("2027", "2029", karen.name(), "2026-11-23T10:00:00Z");
        UUID id = handedIn(file);
        take(id);
        Proposal before = text();
        assertThat(handedIn(file)).isEqualTo(id);
        assertThat(found(id).fields()).isEmpty();
        assertThat(found(id).takenAt()).isNotNull();
        take(id);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void what_was_written_meanwhile_stays() throws ReturnRefused {
        WordEdits file = exported()
                .tracked("2027", "2029", karen.name(), "2026-11-23T10:00:00Z")
                .tracked("2 mio.", "4 mio.", karen.name(), "2026-11-23T10:01:00Z");
        writing.write(amina, now(), FIELD, save(1, "Kort sagt: Stien bygges i 2028 og koster 2 mio. kr."));
        UUID id = handedIn(file);
        var carried = found(id).fields().getFirst().steps().getFirst().carried();
        assertThat(carried.left()).extracting(ToldChange::come).containsExactly("2029");
        take(id);
        assertThat(PlainText.of(text().current())).isEqualTo("Kort sagt: Stien bygges i 2028 og koster 4 mio. kr.");
        assertThat(PlainText.of(text().base())).isEqualTo("Kort sagt: Stien bygges i 2028 og koster 2 mio. kr.");
    }

    @Test
    void nothing_is_taken_when_somebody_wrote_after_the_reader_looked() throws ReturnRefused {
        UUID id = handedIn(exported().tracked("2027", "2029", karen.name(), "2026-11-23T10:00:00Z"));
        writing.write(amina, now(), FIELD, save(1, "Stien bygges i 2027 og koster 5 mio. kr."));
        assertThat(returns.take(amina, now(), id, Map.of(FIELD, 1))).isFalse();
        assertThat(text().changes()).isEmpty();
    }

    @Test
    void a_field_whose_heading_is_gone_is_named_and_the_one_before_it_not_taken() throws ReturnRefused {
        var fields = paper.template().fields();
        int index = fields.indexOf(paper.template().field(FIELD).orElseThrow());
        WordEdits file = exported()
                .tracked("2027", "2029", karen.name(), "2026-11-23T10:00:00Z")
                .replaced("felt_" + fields.get(index + 1).key(), "andet");
        Found found = found(handedIn(file));
        assertThat(found.missing()).containsExactly(fields.get(index + 1));
        assertThat(found.fields()).extracting(ReturnedField::doubtful).containsExactly(true);
        assertThat(found.toTake()).isEmpty();
    }

    @Test
    void a_file_of_another_case_or_of_none_is_refused() {
        Paper other = office.begin(amina, "Ny park", office.committee());
        WordEdits file = new WordEdits(manuscripts.of(amina, other.id()).orElseThrow());
        assertThatThrownBy(() -> handedIn(file)).hasMessage("OF_ANOTHER");
        assertThatThrownBy(() -> handedIn(exported().replaced("raadslag.sag", "anden.sag")))
                .hasMessage("FOREIGN");
        String versions = Manuscript.versions(now());
        assertThatThrownBy(() -> handedIn(exported().replaced(">" + versions + "<", ">9.9<")))
                .hasMessage("UNKNOWN_VERSION");
    }

    @Test
    void what_is_edited_around_the_fields_is_told_and_not_taken() throws ReturnRefused {
        String next = now().template().fields().get(1).heading();
        WordEdits file = exported()
                .replaced(">Cykelsti langs Møllevej<", ">Cykelsti langs Skolevej<")
                .replaced(">" + next + "<", ">Kort sagt<");
        UUID id = handedIn(file);
        assertThat(found(id).frame()).satisfies(frame -> {
            assertThat(frame.head()).containsExactly("Cykelsti langs Skolevej");
            assertThat(frame.headings()).singleElement().satisfies(other -> {
                assertThat(other.field().heading()).isEqualTo(next);
                assertThat(other.words()).isEqualTo("Kort sagt");
            });
            assertThat(frame.reordered()).isFalse();
        });
        assertThat(found(id).isToTake()).isFalse();
        assertThat(found(handedIn(exported())).frame().isChanged()).isFalse();
    }

    @Test
    void a_heading_that_is_to_go_is_missing() throws ReturnRefused {
        String next = now().template().fields().get(1).heading();
        UUID id = handedIn(exported().tracked(next, "", karen.name(), "2026-11-23T10:00:00Z"));
        assertThat(found(id).missing()).extracting(Field::heading).containsExactly(next);
    }

    @Test
    void fields_in_another_order_are_told() throws ReturnRefused {
        String first = Manuscript.bookmark(now().template().fields().getFirst());
        String last = Manuscript.bookmark(now().template().fields().getLast());
        UUID id = handedIn(
                exported().replaced(first, "felt_x").replaced(last, first).replaced("felt_x", last));
        assertThat(found(id).frame().reordered()).isTrue();
    }

    @Test
    void who_is_known_by_mail_may_have_another_name_in_word() throws ReturnRefused {
        String mail = "k" + UUID.randomUUID() + "@bakkedal.dk";
        long known = readings.asClerk(() ->
                people.add(new NewPerson("Karla Holst", null, mail, null, null)).id());
        WordEdits file = exported()
                .tracked("2027", "2029", "KHOL", "2026-11-23T10:00:00Z")
                .withPart(
                        "word/people.xml",
                        "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
                                + "<w15:person w15:author=\"KHOL\"><w15:presenceInfo w15:providerId=\"AD\""
                                + " w15:userId=\"S::" + mail + "::1f\"/></w15:person></w15:people>");
        ReturnedField.Step step =
                found(handedIn(file)).fields().getFirst().steps().getFirst();
        assertThat(step.name()).isEqualTo("KHOL");
        assertThat(step.by()).isEqualTo(known);
    }

    private void comment(Reader who, String words, String said) {
        Anchor anchor = Anchor.at(now().part(FIELD).current(), words, 0).orElseThrow();
        var place = new NewComment.Place(now().part(FIELD).version(), anchor.from(), anchor.to());
        comments.begin(who, now(), new NewComment(FIELD, place, Said.of(said)));
    }

    private List<String> said() {
        return comments.of(amina, now()).stream()
                .flatMap(thread -> thread.remarks().stream())
                .map(remark -> String.valueOf(remark.text()))
                .toList();
    }

    @Test
    void comments_that_are_there_are_none() throws ReturnRefused {
        comment(karen, "2027", "Er det sikkert?\n\nSig til.");
        comment(amina, "2 mio.", "OK");
        comments.begin(karen, now(), new NewComment(FIELD, null, Said.of("OK")));
        assertThat(found(handedIn(exported())).comments()).isEmpty();
    }

    @Test
    void a_comment_that_is_written_anew_is_the_readers() throws ReturnRefused {
        comment(karen, "2027", "Er det sikkert?");
        UUID id = handedIn(exported().replaced("Er det sikkert?", "Det er sikkert."));
        assertThat(found(id).comments()).singleElement().satisfies(comment -> {
            assertThat(comment.by()).isEqualTo(Office.id(amina));
            assertThat(comment.known()).isFalse();
        });
        take(id);
        assertThat(said()).containsExactly("Er det sikkert?", karen.name() + ": Det er sikkert.");
        assertThat(found(id).comments()).isEmpty();
    }

    @Test
    void a_comment_longer_than_any_here_is_kept_in_parts() throws ReturnRefused {
        comment(karen, "2027", "Er det sikkert?");
        String text = "Vi har set på det igen. ".repeat(400).strip();
        UUID id = handedIn(exported().replaced("Er det sikkert?", text));
        take(id);
        assertThat(String.join("", said().subList(1, said().size()))).isEqualTo(karen.name() + ": " + text);
    }

    @Test
    void new_comments_and_answers_arrive_at_their_words() throws ReturnRefused {
        comment(amina, "2 mio.", "Med moms?");
        UUID id = handedIn(exported()
                .commented("2027", 90, karen.name(), "Hvorfor ikke før?")
                .answered(90, 91, "Rådgiver Jensen", "Det kan ikke nås."));
        assertThat(said()).containsExactly("Med moms?");
        assertThat(found(id).fields()).isEmpty();
        assertThat(found(id).isToTake()).isTrue();
        assertThat(take(id)).isTrue();

        CommentThread asked = comments.of(amina, now()).get(1);
        assertThat(asked.anchor())
                .isEqualTo(Anchor.at(text().current(), "2027", 0).orElseThrow());
        assertThat(asked.remarks())
                .extracting(Remark::text)
                .containsExactly("Hvorfor ikke før?", "Rådgiver Jensen: Det kan ikke nås.");
        assertThat(asked.remarks()).extracting(Remark::by).containsExactly(karen.personId(), amina.personId());
        assertThat(asked.remarks().getFirst().at()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(found(id).isToTake()).isFalse();
    }

    @Test
    void an_answer_in_the_file_opens_what_was_resolved() throws ReturnRefused {
        comment(amina, "2 mio.", "Med moms?");
        long thread = comments.of(amina, now()).getFirst().id();
        WordEdits file = exported();
        comments.resolve(amina, now(), thread);
        take(handedIn(file.commented("2 mio.", 91, karen.name(), "Uden.")));
        assertThat(comments.of(amina, now())).singleElement().satisfies(now -> {
            assertThat(now.isOpen()).isTrue();
            assertThat(now.remarks()).hasSize(2);
        });
    }
}
