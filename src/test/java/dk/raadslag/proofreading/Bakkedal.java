package dk.raadslag.proofreading;

import dk.raadslag.casework.Kle;
import dk.raadslag.casework.KleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known in the town. */
final class Bakkedal {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final LocalDate MEETING = LocalDate.of(2026, 5, 20);

    private static final List<String> GUIDANCE = List.of(
            "Beskriv kort sagens baggrund og formål. Skriv, så en borger kan forstå det.",
            "Angiv de økonomiske konsekvenser for indeværende år og overslagsår.");

    private Bakkedal() {}

    static Context context() {
        Kle kle = kle();
        return Context.on(TODAY)
                .forMeeting(MEETING)
                .guidedBy(GUIDANCE)
                .knowing(KnownPeople.of(people()))
                .with(OwnWords.of(List.of("Bakkedal", "KommuneMED", "NemFlyt", "chefforum")))
                .classifiedBy(kle.titles()::containsKey);
    }

    static List<String> people() {
        return StreamSupport.stream(read("/town/town.json").path("people").spliterator(), false)
                .map(person -> person.path("name").asString())
                .toList();
    }

    private static Kle kle() {
        try (InputStream in = open("/town/kle.json")) {
            return KleFile.json(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream in = open(resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String resource) {
        return Objects.requireNonNull(Bakkedal.class.getResourceAsStream(resource), resource);
    }
}
