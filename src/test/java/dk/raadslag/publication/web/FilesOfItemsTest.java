package dk.raadslag.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Publishing;
import dk.raadslag.publication.StoredFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingSiteTest
class FilesOfItemsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);
    private static final Map<String, StoredFile> FILES =
            Map.of("a.pdf", file("overslag"), "b.pdf", file("lukket bilag"), "c.pdf", file("afskedigelse"));

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    @Autowired
    Publications publications;

    private Committee council;
    private Reader member;
    private Item open;
    private Item closed;

    @BeforeEach
    void attach() {
        council = shelf.committee("Kommunalbestyrelsen " + UUID.randomUUID());
        member = shelf.memberOf(council);
        open = Shelf.attaching(
                Shelf.item("1", "Stibroen", "25/1", "Godkendt."),
                new Attachment("Overslag", true, "a.pdf"),
                new Attachment("Tilbud", false, "b.pdf"));
        closed = Shelf.attaching(Shelf.closed("2", "En sag", "Tekst."), new Attachment("Brev", true, "c.pdf"));
    }

    @Test
    void each_file_goes_to_those_who_may_read_it_and_is_not_there_for_others() {
        assertThat(publish(FILES)).isInstanceOf(Publishing.Published.class);
        List<String> addresses =
                visit.page(member, minutes()).select("a[href^=/bilag/]").eachAttr("href");

        assertThat(addresses).hasSize(3);
        assertThat(addresses.stream().map(address -> text(member, address)))
                .containsExactly("overslag", "lukket bilag", "afskedigelse");
        assertThat(addresses.stream().map(address -> text(shelf.employee(), address)))
                .containsExactly("overslag", "404", "404");
        assertThat(addresses.stream().map(address -> text(Reader.ANONYMOUS, address)))
                .containsExactly("overslag", "404", "404");
        assertThat(visit.page(Reader.ANONYMOUS, minutes())
                        .select("a[href^=/bilag/]")
                        .eachAttr("href"))
                .containsExactly(addresses.getFirst());
    }

    @Test
    void a_page_kept_for_a_member_is_not_shown_to_others() {
        publish(FILES);
        visit.page(member, minutes());
        visit.page(member, minutes());

        assertThat(visit.page(Reader.ANONYMOUS, minutes()).text()).doesNotContain("Brev", "Tekst.");
        assertThat(visit.page(shelf.employee(), minutes()).text()).doesNotContain("Brev", "Tekst.");
        assertThat(visit.page(member, minutes()).text()).contains("Brev", "Tekst.");
    }

    @Test
    void files_that_come_later_or_change_make_an_edition_and_missing_ones_take_nothing_away() {
        assertThat(number(publish(Map.of()))).isEqualTo(1);
        assertThat(number(publish(FILES))).isEqualTo(2);
        assertThat(publish(FILES)).isInstanceOf(Publishing.Unchanged.class);
        assertThat(publish(Map.of())).isInstanceOf(Publishing.Unchanged.class);
        assertThat(number(publish(Map.of("a.pdf", file("nyt overslag"))))).isEqualTo(3);
    }

    @Test
    void supplementary_agendas_from_files_of_the_same_name_are_one_only_when_they_share_an_item() {
        Item bridge = Shelf.item("1", "Stibroen", "25/1", "");
        Item school = Shelf.item("1", "Skolen", "25/2", "");
        assertThat(supplement(bridge).ordinal()).isEqualTo(1);
        assertThat(supplement(school).ordinal()).isEqualTo(2);

        Publishing correction = supplement(bridge, Shelf.item("2", "Pavillonen", "25/3", ""));
        assertThat(correction.ordinal()).isEqualTo(1);
        assertThat(number(correction)).isEqualTo(2);
    }

    private Publishing supplement(Item... items) {
        var draft = shelf.draft(council, DAY, EditionKind.SUPPLEMENTARY_AGENDA, Map.of(), items);
        Publishing foreseen = publications.foresee(draft);
        Publishing published = publications.publish(Shelf.BUILDER, draft);
        assertThat(foreseen.ordinal()).as("as foreseen").isEqualTo(published.ordinal());
        return published;
    }

    private Publishing publish(Map<String, StoredFile> files) {
        return publications.publish(Shelf.BUILDER, shelf.draft(council, DAY, EditionKind.MINUTES, files, open, closed));
    }

    private static int number(Publishing publishing) {
        return ((Publishing.Published) publishing).number();
    }

    private String minutes() {
        return "/udvalg/" + council.slug() + "/2025-03-12/referat";
    }

    private String text(Reader reader, String address) {
        var answer = visit.open(reader, address);
        return answer.getStatus() == 200
                ? new String(answer.getContentAsByteArray(), UTF_8)
                : String.valueOf(answer.getStatus());
    }

    private static StoredFile file(String text) {
        return new StoredFile(text + ".pdf", "application/pdf", text.getBytes(UTF_8));
    }
}
