package dk.raadslag.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest
class WhoReadsANewCommitteeTest {

    private static final Reader IMPORT = Reader.program("import");
    private static final Audience STAFF = Audience.of(Token.STAFF);
    private static final Audience EVERYONE = Audience.of(Token.PUBLIC);

    @Autowired
    private Imports imports;

    @Autowired
    private Readings readings;

    @Autowired
    private Committees committees;

    @ParameterizedTest
    @ValueSource(strings = {"Personaleudvalget", "Børne- og Ungeudvalget", "Kommunalbestyrelsen"})
    void staff_as_long_as_nobody_has_said_otherwise(String name) {
        assertThat(newCommittee(imports.foresee(minutes(name), Source.of(file(name)))))
                .isEqualTo(STAFF);
        assertThat(newCommittee(store(name, STAFF))).isEqualTo(STAFF);
        assertThat(committee(name).audience()).isEqualTo(STAFF);
    }

    @Test
    void everyone_where_that_was_asked_for() {
        assertThat(newCommittee(store("Planudvalget", EVERYONE))).isEqualTo(EVERYONE);
        assertThat(committee("Planudvalget").audience()).isEqualTo(EVERYONE);
    }

    @Test
    void a_committee_that_is_known_keeps_its_readers() {
        readings.asClerk(() -> committees.findOrCreate(IMPORT, "Trafikudvalget", STAFF));

        assertThat(((Imported.NewEdition) store("Trafikudvalget", EVERYONE)).newCommittee())
                .isNull();
        assertThat(committee("Trafikudvalget").audience()).isEqualTo(STAFF);
    }

    private Imported store(String committee, Audience newcomers) {
        return imports.store(minutes(committee), Source.of(file(committee)), IMPORT, newcomers);
    }

    private static Audience newCommittee(Imported imported) {
        return requireNonNull(((Imported.NewEdition) imported).newCommittee());
    }

    private Committee committee(String name) {
        return readings.asClerk(() -> committees.byNameOrAlias(name)).orElseThrow();
    }

    private static Reading minutes(String committee) {
        return FileReaders.standard().read(file(committee)).getFirst();
    }

    private static SourceFile file(String committee) {
        String text = "REFERAT " + committee + " d. 12-03-2025\n\nPunkt 1: Dagsorden\n\nBeslutning\n\nGodkendt.\n";
        return new SourceFile("referat.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
