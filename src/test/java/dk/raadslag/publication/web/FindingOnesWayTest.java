package dk.raadslag.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.publication.EditionKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingSiteTest
class FindingOnesWayTest {

    private static final LocalDateTime FAR_AHEAD = LocalDateTime.of(2999, 1, 5, 17, 0);

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    @Autowired
    QueryCount queries;

    @Test
    void aCommitteeTellsWhoWhenAndWhat() {
        Committee council = shelf.committee("Havneudvalget " + UUID.randomUUID());
        Person chair = shelf.member(council, "Poul Lindegaard", MembershipRole.CHAIR);
        shelf.plan(council, FAR_AHEAD);
        shelf.publish(council, LocalDate.of(2025, 4, 29), EditionKind.MINUTES);
        shelf.publish(council, LocalDate.of(2024, 4, 29), EditionKind.MINUTES);

        Document page = visit.page(Reader.ANONYMOUS, "/udvalg/" + council.slug());
        assertThat(page.select("a[href=/personer/" + chair.id() + "]").text()).isEqualTo("Poul Lindegaard");
        assertThat(page.text()).contains("Forperson", "lørdag den 5. januar 2999 kl. 17.00");
        assertThat(page.select("details.year summary h3").eachText()).containsExactly("2025", "2024");
        assertThat(page.select("details.year[open] h3").eachText()).containsExactly("2025");
    }

    @Test
    void aPersonsPageListsTheCommitteesOneMayKnowOf() {
        Committee council = shelf.committee("Parkudvalget " + UUID.randomUUID());
        Person chair = shelf.member(council, "Gudrun Ellemose", MembershipRole.CHAIR);
        Person hidden =
                shelf.member(shelf.committee("Chefkreds " + UUID.randomUUID()), "Helle Skovlund", MembershipRole.CHAIR);

        Document page = visit.page(Reader.ANONYMOUS, "/personer/" + chair.id());
        assertThat(page.select("h1").text()).isEqualTo("Gudrun Ellemose");
        assertThat(page.select("main").text()).contains(council.name(), "Forperson", "Fra 1. januar 2022");
        assertThat(visit.open(Reader.ANONYMOUS, "/personer/" + hidden.id()).getStatus())
                .isEqualTo(404);
        assertThat(visit.open(shelf.employee(), "/personer/" + hidden.id()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void theFrontPageShowsMinutesAndOnesOwnCommittees() {
        Committee council = shelf.committee("Kulturudvalget " + UUID.randomUUID());
        shelf.publish(council, LocalDate.of(2026, 6, 16), EditionKind.MINUTES);
        Reader jonas = shelf.employee();
        shelf.join(council, jonas);

        assertThat(visit.page(Reader.ANONYMOUS, "/").select("#nyeste ~ ul").text())
                .contains(council.name());
        assertThat(visit.page(jonas, "/").select("#mine ~ ul").text()).isEqualTo(council.name());
        assertThat(visit.page(Reader.ANONYMOUS, "/").select("#mine")).isEmpty();
    }

    @Test
    void allCommitteesStandUnderTheirKind() {
        Committee council = shelf.committee("Vandudvalget " + UUID.randomUUID());
        Committee forum = shelf.committee("Chefforum " + UUID.randomUUID());
        assertThat(visit.page(Reader.ANONYMOUS, "/udvalg")
                        .select("#STANDING ~ ul")
                        .text())
                .contains(council.name());
        assertThat(visit.page(Reader.ANONYMOUS, "/udvalg").text()).doesNotContain(forum.name());
        assertThat(visit.page(shelf.employee(), "/udvalg")
                        .select("#MANAGEMENT ~ ul")
                        .text())
                .contains(forum.name());
    }

    @Test
    void listsAskTheDatabaseAsOftenHoweverLongTheyAre() {
        Committee council = shelf.committee("Listeudvalget " + UUID.randomUUID());
        String page = "/udvalg/" + council.slug();
        shelf.publish(council, LocalDate.of(2025, 1, 1), EditionKind.MINUTES);
        shelf.member(council, "Karen Holst", MembershipRole.SECRETARY);
        int few = queries.of(() -> visit.page(Reader.ANONYMOUS, page));
        for (int day = 2; day < 9; day++) {
            shelf.publish(council, LocalDate.of(2025, 1, day), EditionKind.MINUTES);
            shelf.member(council, "Karen Holst " + day, MembershipRole.MEMBER);
        }
        assertThat(queries.of(() -> visit.page(Reader.ANONYMOUS, page)))
                .isEqualTo(few)
                .isEqualTo(7);
        assertThat(queries.of(() -> visit.page(Reader.ANONYMOUS, "/"))).isEqualTo(6);
    }

    @Test
    void oldLinksLeadToTheReadableAddress() {
        Committee council = shelf.committee("Broudvalget " + UUID.randomUUID());
        String id = UUID.randomUUID().toString();
        shelf.publish(council, LocalDate.of(2025, 8, 27), id, Shelf.item("1", "Broen", "25/2", "Drøftet."));
        String minutes = "/udvalg/" + council.slug() + "/2025-08-27/referat";

        String old = "/vis?Referat-Chefforum-d.27-08-2025-kl.09.00&id=" + id;
        assertThat(visit.open(Reader.ANONYMOUS, old).getStatus()).isEqualTo(301);
        assertThat(visit.open(Reader.ANONYMOUS, old).getHeader("Location")).isEqualTo(minutes);
        assertThat(visit.open(Reader.ANONYMOUS, "/vis/pdf/dagsorden/" + id).getHeader("Location"))
                .isEqualTo(minutes + ".pdf");
        String words = council.name().replace(' ', '-') + "-d.27-08-2025-kl.09.00&id=" + UUID.randomUUID();
        assertThat(visit.open(Reader.ANONYMOUS, "/vis?Referat-" + words).getHeader("Location"))
                .isEqualTo(minutes);
        assertThat(visit.open(Reader.ANONYMOUS, "/vis?Dagsorden-" + words).getStatus())
                .isEqualTo(404);
        assertThat(visit.open(Reader.ANONYMOUS, "/vis?Referat-Broen-d.99-08-2025")
                        .getStatus())
                .isEqualTo(404);
        assertThat(visit.open(Reader.ANONYMOUS, "/vis?id=" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(visit.open(Reader.ANONYMOUS, "/vis?id=rod").getStatus()).isEqualTo(404);
    }
}
