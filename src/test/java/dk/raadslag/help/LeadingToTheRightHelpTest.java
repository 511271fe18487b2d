package dk.raadslag.help;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadingToTheRightHelpTest {

    private static final String PAPER = "/sager/{id:\\d{1,15}}";

    private final TaskGuide guide = new TaskGuide();

    @Test
    void a_page_leads_to_the_task_it_is_for() {
        assertThat(guide.addressFor("/sager/ny", amina(Role.AUTHOR))).isEqualTo("/hjaelp/begynd-en-sag");
    }

    @Test
    void where_two_tasks_share_a_page_the_reader_gets_that_of_her_role() {
        String approval = PAPER + "/godkendelse";

        assertThat(guide.addressFor(approval, amina(Role.AUTHOR))).isEqualTo("/hjaelp/send-til-godkendelse");
        assertThat(guide.addressFor(approval, amina(Role.APPROVER))).isEqualTo("/hjaelp/laes-og-godkend");
        assertThat(guide.addressFor(approval, amina(Role.SECRETARY))).isEqualTo("/hjaelp/send-til-godkendelse");
        assertThat(guide.addressFor(PAPER, amina(Role.APPROVER))).isEqualTo("/hjaelp/foreslaa-aendringer");
    }

    @Test
    void what_lies_below_an_explained_page_is_explained_with_it() {
        assertThat(guide.addressFor("/administration/udvalg/{slug}/medlemmer", amina(Role.ADMINISTRATOR)))
                .isEqualTo("/hjaelp/opsaet-udvalg");
    }

    @Test
    void one_guide_may_explain_the_page_of_a_person_and_that_of_an_administrator() {
        for (String subject : new String[] {"fravaer", "mail"}) {
            assertThat(guide.addressFor("/administration/" + subject, amina(Role.ADMINISTRATOR)))
                    .isEqualTo(guide.addressFor("/min-dag/" + subject, amina(Role.AUTHOR)))
                    .isNotEqualTo(guide.addressFor("/min-dag", amina(Role.AUTHOR)));
        }
    }

    @Test
    void what_a_case_is_read_for_has_a_guide_of_its_own() {
        assertThat(guide.addressFor(PAPER + "/korrektur", amina(Role.APPROVER))).isEqualTo("/hjaelp/laes-korrektur");
        assertThat(guide.addressFor(PAPER + "/kommentarer/{thread:\\d{1,15}}/svar", amina(Role.APPROVER)))
                .isEqualTo("/hjaelp/kommenter-en-sag");
        assertThat(guide.addressFor("/administration/kalender", amina(Role.ADMINISTRATOR)))
                .isEqualTo("/hjaelp/opsaet-godkendelse");
    }

    @Test
    void every_other_page_leads_to_the_index() {
        for (String route : new String[] {"", "/error", "/log-ind", "/tilgaengelighed", "/hjaelp", "/**"}) {
            assertThat(guide.addressFor(route, Reader.ANONYMOUS)).as(route).isEqualTo("/hjaelp");
        }
    }

    private static Reader amina(Role role) {
        return new Reader(7L, "Amina Kaya", Set.of(role), Set.of());
    }
}
