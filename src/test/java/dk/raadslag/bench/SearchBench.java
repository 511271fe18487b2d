package dk.raadslag.bench;

import dk.raadslag.search.Query;
import dk.raadslag.search.lucene.LuceneIndex;
import dk.raadslag.store.TunedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Search by Lucene against PostgreSQL's own text search, on the same items with the same filters. */
final class SearchBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 7;
    private static final List<Query> QUERIES = BenchQueries.some(400);

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("raadslag-search-bench");
        Speed luceneSmall = lucene(folder.resolve("small"), SMALL);
        Speed luceneLarge = lucene(folder.resolve("large"), LARGE);
        print("Lucene grows %.1f times from %,d to %,d items (p95)", luceneLarge.p95 / luceneSmall.p95, SMALL, LARGE);
        if (args.length > 0 && args[0].equals("lucene")) return;
        try (TunedServer server = new TunedServer(folder.resolve("postgres"))) {
            postgres(server, SMALL);
            Speed postgres = postgres(server, LARGE);
            print("Lucene's p95 is %.1f times as fast at %,d items", postgres.p95 / luceneLarge.p95, LARGE);
        }
    }

    private static Speed lucene(Path folder, int items) throws Exception {
        try (LuceneIndex index = new LuceneIndex(folder)) {
            long start = System.nanoTime();
            try (var whole = index.replacement()) {
                for (int i = 0; i < items; i++) {
                    var item = BenchItems.item(i);
                    whole.put(item.document(), List.of(item));
                }
                whole.takeOver(1);
            }
            print("Lucene indexed %,d items in %.1f s", items, (System.nanoTime() - start) / 1e9);
            return told("Lucene", items, Speed.of(query -> index.find(query, BenchQueries.READER)));
        }
    }

    private static Speed postgres(TunedServer server, int items) throws Exception {
        long start = System.nanoTime();
        try (PostgresSearch search = new PostgresSearch(server.owner().getConnection(), items)) {
            print("PostgreSQL stored and indexed %,d items in %.1f s", items, (System.nanoTime() - start) / 1e9);
            return told("PostgreSQL", items, Speed.of(query -> search.find(query, BenchQueries.READER)));
        }
    }

    private static Speed told(String who, int items, Speed speed) {
        print("%s at %,d items: p50 %.2f ms, p95 %.2f ms", who, items, speed.p50, speed.p95);
        return speed;
    }

    private static void print(String format, Object... of) {
        System.out.printf(Locale.ROOT, format + "%n", of);
    }

    private interface Search {
        Object find(Query query) throws Exception;
    }

    /** Over all queries; of each the median of its rounds, so that what else the machine does matters little. */
    private record Speed(double p50, double p95) {

        static Speed of(Search search) throws Exception {
            for (int i = 0; i < WARM_UPS; i++) round(search);
            List<double[]> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) rounds.add(round(search));
            double[] times = new double[QUERIES.size()];
            for (int query = 0; query < times.length; query++) times[query] = median(rounds, query);
            Arrays.sort(times);
            return new Speed(times[times.length / 2], times[times.length * 95 / 100]);
        }

        private static double median(List<double[]> rounds, int query) {
            double[] times =
                    rounds.stream().mapToDouble(round -> round[query]).sorted().toArray();
            return times[times.length / 2];
        }

        private static double[] round(Search search) throws Exception {
            double[] times = new double[QUERIES.size()];
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                search.find(QUERIES.get(i));
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            return times;
        }
    }
}
