package dk.raadslag.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class DividingAFieldTest {

    private static final String FIELD = "recommendation";
    private static final Block TITLE = new Heading(1, List.of(Inline.Text.of("Økonomi")));
    private static final RichText WHOLE =
            RichText.of(Paragraph.of("Stien er smal."), TITLE, Paragraph.of("2 mio. kr."));

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Divisions divisions;

    private Reader amina;
    private Reader karen;
    private Paper paper;

    @BeforeEach
    void begin() {
        Committee committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    private void write(String field, RichText text) {
        writing.write(amina, paper, field, new Save<>(now().part(field).version(), UUID.randomUUID(), text));
    }

    private RichText text(String field) {
        return now().part(field).base();
    }

    @Test
    void each_part_goes_to_its_field() {
        write(FIELD, WHOLE);
        assertThat(divisions.divide(amina, now(), 1)).isTrue();
        assertThat(text(FIELD)).isEqualTo(RichText.EMPTY);
        assertThat(text("presentation")).isEqualTo(RichText.of(Paragraph.of("Stien er smal.")));
        assertThat(text("finance")).isEqualTo(RichText.of(Paragraph.of("2 mio. kr.")));
        assertThat(divisions.of(now())).isEmpty();
    }

    @Test
    void only_a_text_that_stands_alone_is_divided() {
        assertThat(divisions.of(now())).isEmpty();
        write(FIELD, WHOLE);
        assertThat(divisions.of(now())).isPresent();
        write("summary", RichText.of(Paragraph.of("Kort.")));
        assertThat(divisions.of(now())).isEmpty();
        assertThat(divisions.divide(amina, now(), 1)).isFalse();
        assertThat(text(FIELD)).isEqualTo(WHOLE);
    }

    @Test
    void what_is_proposed_is_answered_first() {
        write(FIELD, WHOLE);
        writing.suggest(
                karen,
                now(),
                FIELD,
                new Save<>(1, UUID.randomUUID(), RichText.of(Paragraph.of("Stien er bred."), TITLE)));
        assertThat(divisions.of(now())).isEmpty();
    }

    @Test
    void nothing_is_moved_when_somebody_has_written_since_or_does_not_write() {
        write(FIELD, WHOLE);
        assertThat(divisions.divide(amina, now(), 7)).isFalse();
        assertThatThrownBy(() -> divisions.divide(karen, now(), 1)).isInstanceOf(PaperRefused.class);
        assertThat(text(FIELD)).isEqualTo(WHOLE);
    }
}
