package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.publication.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void roles_may_stand_behind_a_slash_after_the_party() {
        List<Participant> people = People.list(
                "Vibe Nordfeld (F) / formand, Jørn Jensbjerg (A), Ditte Polak (A) / næstformand, Kirsten Holmgaard / referent");

        assertThat(people)
                .containsExactly(
                        new Participant("Vibe Nordfeld", List.of("F", "formand")),
                        new Participant("Jørn Jensbjerg", List.of("A")),
                        new Participant("Ditte Polak", List.of("A", "næstformand")),
                        new Participant("Kirsten Holmgaard", List.of("referent")));
    }

    @Test
    void a_title_behind_a_slash_may_hold_commas() {
        assertThat(People.list("Helle Skovlund / Direktør By, Kultur & Miljø, Asta Birk / Chef"))
                .extracting(Participant::name, Participant::remark)
                .containsExactly(tuple("Helle Skovlund", "Direktør By, Kultur & Miljø"), tuple("Asta Birk", "Chef"));
    }

    @Test
    void what_stands_behind_the_brackets_is_said_of_the_person() {
        assertThat(People.one("Allan Højrup (O) - deltog fra punkt 3"))
                .isEqualTo(new Participant("Allan Højrup", List.of("O", "deltog fra punkt 3")));
    }

    @Test
    void an_office_may_stand_behind_a_comma() {
        assertThat(People.list("Karen Holm, Kommunaldirektør, Pia Lindgren, AMR, Formand Anna Lykke (A)"))
                .extracting(Participant::name, Participant::remark)
                .containsExactly(
                        tuple("Karen Holm", "Kommunaldirektør"),
                        tuple("Pia Lindgren", "AMR"),
                        tuple("Anna Lykke", "Formand, A"));
        assertThat(People.list("Karen Holm, By og Kultur; Ali Demir, Chefkonsulent (referent)"))
                .extracting(Participant::name, Participant::remark)
                .contains(tuple("Ali Demir", "Chefkonsulent, referent"));
    }

    @Test
    void a_remark_may_stand_behind_a_second_dash() {
        assertThat(People.one("Søs Ry – TR DSR – afbud"))
                .isEqualTo(new Participant("Søs Ry", List.of("TR DSR", "afbud")));
    }
}
