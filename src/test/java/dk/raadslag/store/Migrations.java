package dk.raadslag.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations on the class path. */
final class Migrations {

    private Migrations() {}

    /** Another one as soon as a migration comes, goes or changes. */
    static String fingerprint() {
        try {
            Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
            Arrays.sort(all, Comparator.comparing(Resource::getFilename));
            var sum = new CRC32();
            for (Resource each : all) sum.update(each.getContentAsByteArray());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
