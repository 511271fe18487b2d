package dk.raadslag.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.Files;
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
class AttachingFilesTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Attachments attachments;

    private Committee committee;
    private Reader amina;
    private Paper paper;

    @BeforeEach
    void begin() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
    }

    private Attachment add(String name) {
        return attachments.add(amina, paper, CheckedFile.of(name, Files.PDF));
    }

    private List<String> order() {
        return attachments.of(amina, paper).stream()
                .filter(each -> !each.removed())
                .map(Attachment::name)
                .toList();
    }

    @Test
    void whatIsAddedIsThereAsItWas() {
        Attachment map = add("Kort.pdf");
        assertThat(attachments.bytes(amina, map)).isEqualTo(Files.PDF);
        assertThat(map.current().sha256()).hasSize(64);
        assertThat(map.current().mediaType()).isEqualTo("application/pdf");
        assertThat(map.closed()).isFalse();
    }

    @Test
    void anAttachmentOfAClosedPaperIsClosed() {
        var head = new PaperHead("Køb af jord", "Ejendomssag", PaperKind.DECISION, null, null, null, true, "Handel");
        writing.saveHead(amina, paper, new Save<>(1, UUID.randomUUID(), head));
        assertThat(add("Pris.pdf").closed()).isTrue();
    }

    @Test
    void theyStandInTheOrderOneGivesThem() {
        add("Et.pdf");
        add("To.pdf");
        Attachment three = add("Tre.pdf");
        attachments.move(amina, paper, three.id(), true);
        assertThat(order()).containsExactly("Et", "Tre", "To");
        attachments.move(amina, paper, three.id(), true);
        attachments.move(amina, paper, three.id(), true);
        assertThat(order()).containsExactly("Tre", "Et", "To");
        attachments.remove(amina, paper, three.id());
        add("Fire.pdf");
        assertThat(order()).containsExactly("Et", "To", "Fire");
    }

    @Test
    void aFileThatIsReplacedStaysInTheHistoryWithWhoAndWhen() {
        Attachment map = add("Kort.pdf");
        Attachment now =
                attachments.replace(amina, paper, map.id(), CheckedFile.of("Nyt.png", Files.picture("png", 2, 2)));
        assertThat(now.versions()).extracting(AttachedVersion::fileName).containsExactly("Nyt.png", "Kort.pdf");
        assertThat(now.versions()).allMatch(version -> version.addedBy() == Office.id(amina));
        assertThat(now.gone(1)).isTrue();
        assertThat(now.gone(2)).isFalse();
        assertThat(attachments.bytes(amina, now)).isNotEqualTo(Files.PDF);
    }

    @Test
    void whatIsRemovedIsKeptInTheRecordAndCannotBeChanged() {
        Attachment map = add("Kort.pdf");
        attachments.remove(amina, paper, map.id());
        assertThat(attachments.of(amina, paper)).allMatch(Attachment::removed);
        assertThatThrownBy(() -> attachments.move(amina, paper, map.id(), true))
                .isInstanceOfSatisfying(
                        PaperRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PaperRule.ATTACHMENT_REMOVED));
    }

    @Test
    void anAttachmentOfAnotherPaperIsNotThere() {
        Paper other = office.begin(amina, "En anden sag", committee);
        Attachment elsewhere = attachments.add(amina, other, CheckedFile.of("Kort.pdf", Files.PDF));
        assertThatThrownBy(() -> attachments.remove(amina, paper, elsewhere.id()))
                .isInstanceOf(PaperRefused.class);
    }

    @Test
    void theSecretaryReadsAndChangesNothing() {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        Attachment map = add("Kort.pdf");
        assertThat(attachments.bytes(karen, map)).isEqualTo(Files.PDF);
        assertThatThrownBy(() -> attachments.add(karen, paper, CheckedFile.of("Mit.pdf", Files.PDF)))
                .isInstanceOfSatisfying(
                        PaperRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PaperRule.ONLY_ITS_AUTHORS_WRITE));
        assertThatThrownBy(() -> attachments.remove(karen, paper, map.id())).isInstanceOf(PaperRefused.class);
    }

    @Test
    void forOthersTheDatabaseHoldsNone() {
        Attachment map = add("Kort.pdf");
        Reader member = office.seat(office.hire("Mads Ørskov"), committee, MembershipRole.MEMBER);
        assertThat(attachments.of(member, paper)).isEmpty();
        assertThatThrownBy(() -> attachments.bytes(member, map)).isInstanceOf(RuntimeException.class);
        assertThat(attachments.of(Reader.ANONYMOUS, paper)).isEmpty();
    }
}
