package dk.raadslag.bench;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem.Part;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.IndexedItem.FieldText;
import dk.raadslag.search.IndexedItem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Items out of Danish words, the frequent ones often and the rare ones rarely; each about a few matters of municipal
 * business, which it names again and again, some of them in compounds. The same number always gives the same item.
 */
final class BenchItems {

    static final List<String> BUSINESS = List.of(
            ("budget skole plan løn møde borger trafik klima miljø bolig kultur idræt bibliotek havn skov vej cykel bus "
                            + "ældre børn unge sundhed sygefravær trivsel ledelse medarbejder uddannelse kursus aftale projekt strategi "
                            + "politik økonomi regnskab anlæg drift tilskud takst affald energi varme vand kloak natur park museum teater "
                            + "forening festival turisme erhverv beskæftigelse integration handicap psykiatri tandpleje hjemmepleje "
                            + "plejehjem dagpleje børnehave institution bestyrelse udvalg forvaltning byråd lokalplan kommuneplan byggeri "
                            + "ejendom grund salg køb leje kontrakt udbud leverandør digitalisering sikkerhed beredskab tilsyn rapport "
                            + "analyse undersøgelse evaluering høring klage afgørelse godkendelse retningslinje vejledning")
                    .split(" "));

    private static final List<String> COMMON = common();
    private static final int COMMITTEES = 30;
    private static final int MATTERS = 5;

    private BenchItems() {}

    static IndexedItem item(int number) {
        Random random = new Random(number * 7919L);
        int committee = (int) (COMMITTEES * random.nextDouble() * random.nextDouble());
        LocalDate date = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(15 * 365));
        String subject = "%02d.%02d.%02d".formatted(random.nextInt(90), random.nextInt(40), random.nextInt(20));
        List<String> matters = new ArrayList<>();
        for (int i = 0; i < MATTERS; i++) matters.add(BUSINESS.get(often(random, BUSINESS.size())));
        UUID id = new UUID(7, number);
        return new IndexedItem(
                id,
                id,
                id,
                id,
                id,
                random.nextInt(20),
                Part.OPEN,
                new Place("udvalg-" + committee, "Udvalg " + committee),
                random.nextInt(3) == 0 ? EditionKind.AGENDA : EditionKind.MINUTES,
                date,
                String.valueOf(1 + random.nextInt(20)),
                words(random, matters, 4 + random.nextInt(4)),
                subject + "-P00-" + (1 + random.nextInt(99)) + "-" + date.getYear() % 100,
                subject,
                Outcome.values()[random.nextInt(Outcome.values().length)],
                null,
                List.of(
                        new FieldText("recommendation", words(random, matters, 15 + random.nextInt(20))),
                        new FieldText("presentation", words(random, matters, 80 + random.nextInt(180))),
                        new FieldText("decision", words(random, matters, 10 + random.nextInt(20)))),
                List.of(),
                audience(random, committee),
                null,
                "/udvalg/udvalg-" + committee + "/" + date + "/referat/punkt/1");
    }

    private static Audience audience(Random random, int committee) {
        int kind = random.nextInt(10);
        Token token = kind < 6 ? Token.PUBLIC : kind < 9 ? Token.STAFF : Token.committee(committee);
        Set<Token> excluded = random.nextInt(50) == 0 ? Set.of(Token.person(7)) : Set.of();
        return new Audience(Set.of(token), excluded);
    }

    private static String words(Random random, List<String> matters, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) words.add(word(random, matters));
        return String.join(" ", words) + ".";
    }

    private static String word(Random random, List<String> matters) {
        double kind = random.nextDouble();
        if (kind < 0.8) return COMMON.get(often(random, COMMON.size()));
        String matter = matters.get(random.nextInt(MATTERS));
        return kind < 0.92 ? matter : matter + matters.get(random.nextInt(MATTERS));
    }

    /** The first ones often: as in any text, the word of rank r about 1/r as often as the first. */
    private static int often(Random random, int size) {
        return (int) (Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1);
    }

    private static List<String> common() {
        String list = "/org/languagetool/resource/da/common_words.txt";
        try (var words = Objects.requireNonNull(BenchItems.class.getResourceAsStream(list))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
