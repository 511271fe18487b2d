package dk.raadslag.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.Files;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class CheckingWhatACaseTellsTest {

    /** Born on the first of January 1990; nobody's. */
    private static final String NUMBER = "010190-1234";

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Gate gate;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Reader amina;
    private Reader karen;
    private Meeting meeting;
    private Paper paper;

    @BeforeEach
    void putACaseOnAnAgenda() {
        Committee committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        meeting = readings.asClerk(() -> meetings.plan(
                karen, new NewMeeting(committee, LocalDateTime.of(2031, 3, 12, 9, 0), true, null, "Lokale 2")));
        paper = office.begin(amina, "Cykelsti", committee);
        agendas.begin(karen, meeting, List.of());
        agendas.put(karen, meeting, paper);
    }

    private void write(String text) {
        int version = papers.byId(amina, paper.id())
                .orElseThrow()
                .part("presentation")
                .version();
        writing.write(
                amina, paper, "presentation", new Save<>(version, UUID.randomUUID(), RichText.of(Paragraph.of(text))));
    }

    private List<Obstacle> obstacles(GateRule rule) {
        return gate.before(karen, agendas.of(karen, meeting).orElseThrow()).stream()
                .filter(obstacle -> obstacle.rule() == rule)
                .toList();
    }

    @Test
    void aPersonalNumberInTheTextIsNamedByItsField() {
        write("Ejeren er " + NUMBER + ".");
        assertThat(obstacles(GateRule.PERSONAL_NUMBER_IN_TEXT))
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.about()).isNotBlank().doesNotContain(NUMBER));
        write("Ejeren er kommunen.");
        assertThat(obstacles(GateRule.PERSONAL_NUMBER_IN_TEXT)).isEmpty();
    }

    @Test
    void everyKindOfFileIsOpened() {
        attachments.add(amina, paper, CheckedFile.of("Brev.txt", ("Ejeren er " + NUMBER).getBytes(UTF_8)));
        attachments.add(amina, paper, CheckedFile.of("Notat.docx", Files.docx()));
        attachments.add(amina, paper, CheckedFile.of("Kort.pdf", Files.PDF));
        assertThat(obstacles(GateRule.PERSONAL_NUMBER_IN_FILE))
                .extracting(Obstacle::about)
                .containsExactly("Brev");
        assertThat(obstacles(GateRule.FILE_UNREADABLE))
                .extracting(Obstacle::about)
                .containsExactly("Kort");
    }
}
