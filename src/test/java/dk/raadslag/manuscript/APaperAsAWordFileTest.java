package dk.raadslag.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.NewComment.Place;
import dk.raadslag.comment.Said;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.word.OtherReaders;
import dk.raadslag.word.Unzipped;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class APaperAsAWordFileTest {

    private static final String FIELD = "presentation";

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Comments comments;

    @Autowired
    private Manuscripts manuscripts;

    private Reader amina;
    private Reader karen;
    private Reader stranger;
    private Paper paper;

    @BeforeEach
    void write() {
        Committee committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        stranger = office.hire("Gudrun Ellemose " + UUID.randomUUID(), Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
        writing.write(amina, paper, FIELD, save(0, "Stien bygges i 2027 og koster 2 mio. kr."));
    }

    private static Save<RichText> save(int from, String words) {
        return new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words)));
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    private Unzipped file(Reader reader) {
        byte[] bytes = manuscripts.of(reader, paper.id()).orElseThrow();
        OtherReaders.requireSchema(bytes);
        OtherReaders.requirePoi(bytes);
        return new Unzipped(bytes);
    }

    @Test
    void every_field_stands_under_a_heading_with_its_bookmark() {
        String main = file(amina).main();
        for (Field field : paper.template().fields())
            assertThat(main).contains("w:name=\"felt_" + field.key() + "\"", ">" + field.heading() + "<");
        assertThat(main).contains("Stien bygges i 2027", "Cykelsti langs Møllevej");
    }

    @Test
    void it_knows_its_paper_and_the_version_of_each_field() {
        Paper now = now();
        String properties = file(amina).text("docProps/custom.xml");
        assertThat(properties).contains("name=\"raadslag.sag\"", ">" + now.id() + "<");
        int place = now.parts().indexOf(now.part(FIELD));
        String versions = properties.replaceAll("(?s).*raadslag.versioner\"><vt:lpwstr>([^<]*)<.*", "$1");
        assertThat(versions.split("\\.")).hasSize(now.parts().size() + 1);
        assertThat(versions.split("\\.")[place + 1]).isEqualTo("1");
    }

    @Test
    void what_is_proposed_is_a_tracked_change_by_whoever_proposed_it() {
        writing.suggest(karen, now(), FIELD, save(1, "Stien bygges i 2028 og koster 2 mio. kr."));
        String main = file(amina).main();
        assertThat(main)
                .containsPattern("<w:del [^>]*w:author=\"Karen Holst\"[^>]*><w:r><w:delText[^>]*>2027</w:delText>")
                .containsPattern("<w:ins [^>]*w:author=\"Karen Holst\"[^>]*><w:r><w:t[^>]*>2028</w:t>");
    }

    @Test
    void what_is_said_stands_beside_the_words_with_its_answers() {
        comments.begin(karen, now(), new NewComment(FIELD, new Place(1, 1, 6), Said.of("Hvilken sti?")));
        long about = comments.begin(karen, now(), new NewComment(FIELD, null, Said.of("Godt skrevet")));
        CommentThread first = comments.of(amina, now()).getFirst();
        comments.answer(amina, now(), first.id(), Said.of("Den langs åen"));
        comments.resolve(amina, now(), about);
        Unzipped file = file(amina);
        assertThat(file.text("word/comments.xml"))
                .contains("Hvilken sti?", "Den langs åen", "Godt skrevet", "w:author=\"Karen Holst\"");
        assertThat(file.text("word/commentsExtended.xml")).contains("w15:done=\"1\"", "w15:paraIdParent");
        assertThat(file.main())
                .containsPattern(
                        "<w:commentRangeStart [^>]*/>(<w:commentRangeStart [^>]*/>)?<w:r><w:t[^>]*>Stien</w:t>");
    }

    @Test
    void a_comment_that_was_removed_is_not_in_it() {
        long thread = comments.begin(karen, now(), new NewComment(FIELD, null, Said.of("Tornskade")));
        long remark = comments.of(karen, now()).getFirst().remarks().getFirst().id();
        comments.remove(karen, now(), thread, remark);
        assertThat(file(amina).all()).doesNotContain("Tornskade");
    }

    @Test
    void nobody_gets_the_file_of_a_paper_they_do_not_see() {
        assertThat(manuscripts.of(stranger, paper.id())).isEmpty();
        assertThat(manuscripts.of(karen, paper.id())).isPresent();
        assertThat(manuscripts.of(Reader.ANONYMOUS, paper.id())).isEmpty();
    }
}
