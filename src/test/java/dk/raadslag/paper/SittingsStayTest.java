package dk.raadslag.paper;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class SittingsStayTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    private Reader amina;
    private Reader bo;
    private Paper paper;

    @BeforeEach
    void begin() {
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        bo = office.hire("Bo Lind", Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti", office.committee());
        papers.addAuthor(amina, paper, Office.id(bo));
        save(amina, 0, "Fire uheld");
        save(bo, 1, "Fem uheld");
    }

    private void save(Reader who, int from, String words) {
        RichText text = RichText.of(Paragraph.of(words));
        writing.write(who, paper, "summary", new Save<>(from, UUID.randomUUID(), text));
    }

    private void update(String what, int version) {
        readings.asClerk(() -> jdbc.sql("update paper_revision set " + what
                        + " where paper_id = ? and part = 'summary' and version = ?")
                .params(paper.id(), version)
                .update());
    }

    @Test
    void whatOthersHaveWrittenOnIsNeverRewritten() {
        assertThatThrownBy(() -> update("content = '[]'", 1)).hasStackTraceContaining("Only the last sitting");
        update("content = '[]'", 2);
    }

    @Test
    void whoWroteNeverChanges() {
        assertThatThrownBy(() -> update("author = " + Office.id(amina), 2))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> update("begun_at = saved_at", 2)).hasStackTraceContaining("permission denied");
    }
}
