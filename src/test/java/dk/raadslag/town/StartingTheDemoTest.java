package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.Raadslag;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Audience;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.committee.Committees;
import dk.raadslag.importing.Imports;
import dk.raadslag.publication.Publications;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.store.StoreUnavailable;
import dk.raadslag.store.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo lets anybody in as anybody, so it starts nowhere but in its own town. */
@RaadslagTest
class StartingTheDemoTest {

    private static final Reader INSTALLATION = Reader.program("installation");

    @Autowired
    private Town town;

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Committees committees;

    @Autowired
    private TownMeetings meetings;

    @Autowired
    private KleTitles subjects;

    @Autowired
    private Imports imports;

    @Autowired
    private Publications publications;

    @Autowired
    private TownPapers papers;

    @Autowired
    private TownAgendas agendas;

    @Autowired
    private TownTable table;

    @Autowired
    private Clock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private TestDatabase database;

    @AfterEach
    void emptyAgain() {
        JdbcClient.create(database.superuser())
                .sql("delete from account_role; delete from account; delete from standing_item; delete from committee")
                .update();
    }

    @Test
    void it_refuses_to_start_where_a_real_municipality_has_committees() {
        readings.asClerk(() -> committees.findOrCreate(INSTALLATION, "Kommunalbestyrelsen", Audience.of(Token.PUBLIC)));

        refuses();
    }

    @Test
    void it_refuses_to_start_where_somebody_real_may_log_in() {
        readings.asClerk(() -> {
            long birgit = people.add(new NewPerson("Birgit Bæk", null, "birgit@bakkedal.dk", null, null))
                    .id();
            accounts.open(INSTALLATION, birgit, null, Set.of(Role.ADMINISTRATOR));
            return birgit;
        });

        refuses();
    }

    private void refuses() {
        assertThatThrownBy(() -> new TownAtStart(town).start())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("--empty");
        assertThatThrownBy(town::build).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void it_stops_before_the_first_page_is_answered() {
        readings.asClerk(() -> committees.findOrCreate(INSTALLATION, "Byrådet", Audience.of(Token.PUBLIC)));
        List<WebServerInitializedEvent> answering = new ArrayList<>();
        ApplicationListener<WebServerInitializedEvent> listener = answering::add;

        assertThatThrownBy(() -> new SpringApplicationBuilder(Raadslag.class)
                        .listeners(listener)
                        .run(
                                "--raadslag.demo=true",
                                "--server.port=0",
                                setting("raadslag.db.url"),
                                setting("raadslag.db.owner-password"),
                                setting("raadslag.db.app-password")))
                .rootCause()
                .isInstanceOf(StoreUnavailable.class);
        assertThat(answering).isEmpty();
    }

    private String setting(String name) {
        return "--" + name + "=" + environment.getProperty(name);
    }

    @Test
    void a_town_whose_building_is_broken_off_is_built_from_the_beginning_the_next_time() {
        assertThatThrownBy(interrupted()::build).hasMessage("Ctrl-C");
        assertThat(readings.asClerk(committees::all)).isEmpty();
        assertThat(accounts.none()).isTrue();

        town.refuseToMoveInOnOthers();
    }

    private Town interrupted() {
        TownPress press = new TownPress(imports, publications) {
            @Override
            void print(TownPlan plan, Map<String, Reader> citizens) {
                throw new IllegalStateException("Ctrl-C");
            }
        };
        return new Town(
                readings, people, accounts, committees, meetings, subjects, press, papers, agendas, table, clock);
    }
}
