package dk.raadslag.manuscript;

import static dk.raadslag.importing.word.DocxFile.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.Remark;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.importing.word.DocxFile;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A case written in Word comes into a paper that is empty, field by field. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class AFileWrittenElsewhereTest {

    private static final String HEADINGS =
            "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/>"
                    + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>";

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Returns returns;

    @Autowired
    private Comments comments;

    private Reader amina;
    private Reader karen;
    private Paper paper;

    @BeforeEach
    void begin() {
        Committee committee = office.committee();
        amina = office.hire("Amina Kaya " + UUID.randomUUID(), Role.AUTHOR);
        karen = office.seat(
                office.hire("Karen Holst " + UUID.randomUUID(), Role.SECRETARY), committee, MembershipRole.SECRETARY);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
    }

    private static DocxFile document() {
        return DocxFile.of(p("H1", "Cykelsti langs Møllevej")
                        + p("H2", "Indstilling")
                        + p("at stien bygges")
                        + p("H2", "Tidsplan")
                        + p("Stien står færdig i 2027.")
                        + p("H2", "Økonomiske konsekvenser")
                        + p("Stien koster 2 mio. kr."))
                .styles(HEADINGS);
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    private UUID handIn(Reader who, DocxFile file) throws ReturnRefused {
        return returns.handIn(
                who, now(), new HandedIn("cykelsti.docx", file.file().bytes()));
    }

    private Found found(Reader who, UUID file) {
        return returns.found(who, now(), file).orElseThrow();
    }

    private boolean take(Reader who, UUID file) {
        Map<String, Integer> versions = found(who, file).toTake().stream()
                .collect(Collectors.toMap(field -> field.field().key(), ReturnedField::version));
        return returns.take(who, now(), file, versions);
    }

    private void write(String words) {
        writing.write(
                amina,
                paper,
                "presentation",
                new Save<>(now().part("presentation").version(), UUID.randomUUID(), RichText.of(Paragraph.of(words))));
    }

    private RichText text(String key) {
        return now().part(key).base();
    }

    @Test
    void an_authors_own_file_stands_field_by_field() throws ReturnRefused {
        UUID file = handIn(amina, document());
        assertThat(now().parts()).allSatisfy(part -> assertThat(part.isBlank()).isTrue());
        assertThat(take(amina, file)).isTrue();
        assertThat(text("recommendation")).isEqualTo(RichText.of(Paragraph.of("at stien bygges")));
        assertThat(text("finance")).isEqualTo(RichText.of(Paragraph.of("Stien koster 2 mio. kr.")));
        assertThat(text("presentation"))
                .isEqualTo(RichText.of(
                        new Heading(1, List.of(Inline.Text.of("Tidsplan"))),
                        Paragraph.of("Stien står færdig i 2027.")));
        assertThat(found(amina, file).isToTake()).isFalse();
        assertThat(found(amina, file).fields()).isEmpty();
    }

    @Test
    void what_names_no_field_is_noted_beside_the_main_field() throws ReturnRefused {
        take(amina, handIn(amina, document()));
        assertThat(comments.of(amina, now())).singleElement().satisfies(thread -> {
            assertThat(thread.field()).isEqualTo("presentation");
            assertThat(thread.remarks())
                    .singleElement()
                    .extracting(Remark::text)
                    .asString()
                    .contains("»Tidsplan«");
        });
    }

    @Test
    void from_others_it_is_proposed() throws ReturnRefused {
        UUID file = handIn(karen, document());
        assertThat(found(karen, file).strange())
                .isNotNull()
                .extracting(Found.Strange::stands)
                .isEqualTo(false);
        take(karen, file);
        assertThat(text("finance").isEmpty()).isTrue();
        assertThat(now().part("finance").text().changes()).allMatch(change -> change.by() == Office.id(karen));
        assertThat(now().part("finance").current()).isEqualTo(RichText.of(Paragraph.of("Stien koster 2 mio. kr.")));
    }

    @Test
    void a_paper_that_is_written_in_takes_none() throws ReturnRefused {
        write("Stien er smal.");
        assertThatThrownBy(() -> handIn(amina, document())).hasMessage("FOREIGN");
    }

    @Test
    void what_was_written_meanwhile_stays_and_the_files_words_are_listed() throws ReturnRefused {
        UUID file = handIn(amina, document());
        write("Stien er smal.");
        Found found = found(amina, file);
        assertThat(found.toTake())
                .extracting(field -> field.field().key())
                .containsExactly("recommendation", "finance");
        assertThat(found.fields()).hasSize(3);
        take(amina, file);
        assertThat(text("presentation")).isEqualTo(RichText.of(Paragraph.of("Stien er smal.")));
        assertThat(comments.of(amina, now())).isEmpty();
    }

    @Test
    void comments_come_to_the_fields_their_words_are_in() throws ReturnRefused {
        DocxFile file = DocxFile.of(p("H1", "Økonomi")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Stien koster </w:t></w:r>"
                        + "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>2 mio.</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .styles(HEADINGS)
                .part(
                        "comments",
                        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:comment w:id=\"0\" w:author=\"" + karen.name()
                                + "\" w:date=\"2026-11-23T10:00:00Z\"><w:p><w:r><w:t>Med moms?</w:t></w:r></w:p>"
                                + "</w:comment></w:comments>");
        take(amina, handIn(amina, file));
        assertThat(comments.of(amina, now())).singleElement().satisfies(thread -> {
            assertThat(thread.field()).isEqualTo("finance");
            assertThat(thread.anchor()).isNotNull();
            assertThat(thread.remarks().getFirst().by()).isEqualTo(Office.id(karen));
        });
    }

    @Test
    void a_file_without_words_is_refused() {
        assertThatThrownBy(() -> handIn(amina, DocxFile.of("<w:p/>")))
                .satisfies(
                        refused -> assertThat(((ReturnRefused) refused).why()).contains("ingen tekst"));
    }
}
