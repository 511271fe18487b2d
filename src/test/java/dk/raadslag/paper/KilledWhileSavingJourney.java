package dk.raadslag.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.desk.HttpDesk;
import dk.raadslag.desk.ServedTown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Serveren dræbes, mens der gemmes")
@SuppressWarnings("NullAway.Init")
class KilledWhileSavingJourney {

    private static final String FIELD = "presentation";

    @TempDir
    Path data;

    private ServedTown server;

    private volatile int sent;
    private volatile int acknowledged;

    @BeforeEach
    void start() throws Exception {
        server = new ServedTown(data, "killed-while-saving");
        server.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.close();
    }

    private static UUID name(int save) {
        return new UUID(0, save);
    }

    private static String words(int save) {
        return "Sætning nummer " + save;
    }

    private void saveUntilNobodyAnswers(HttpDesk desk, long paper) throws InterruptedException {
        for (int next = 1; ; next++) {
            sent = next;
            try {
                var answer = desk.save(paper, FIELD, next - 1, name(next), words(next));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            } catch (IOException e) {
                return;
            }
            acknowledged = next;
        }
    }

    @Test
    @DisplayName("Intet, der er svaret på, går tabt, og intet gemmes to gange")
    void nothing_acknowledged_is_lost_and_nothing_is_saved_twice() throws Exception {
        long paper;
        try (HttpDesk desk = new HttpDesk(server.home())) {
            desk.become("Amina Kaya");
            paper = desk.begin("chefforum", "Skrevet, mens serveren blev dræbt");
            try (var office = Executors.newSingleThreadExecutor()) {
                Future<?> writing = office.submit(() -> {
                    saveUntilNobodyAnswers(desk, paper);
                    return null;
                });
                while (acknowledged < 30 && !writing.isDone()) TimeUnit.MILLISECONDS.sleep(20);
                server.kill();
                writing.get();
            }
        }
        assertThat(acknowledged).isGreaterThanOrEqualTo(30);

        server.start();
        try (HttpDesk desk = new HttpDesk(server.home())) {
            desk.become("Amina Kaya");
            assertThat(desk.read(paper, FIELD)).isIn(words(acknowledged), words(sent));
            desk.begin("chefforum", "Endnu en sag");
            var again = desk.save(paper, FIELD, sent - 1, name(sent), words(sent));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).contains("\"version\":" + sent);
            assertThat(desk.read(paper, FIELD)).isEqualTo(words(sent));
        }
    }
}
