package dk.raadslag.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user PostgreSQL runs as. It refuses to run as root, so when Raadslag is root the commands are prefixed by a tool
 * that becomes somebody else first.
 *
 * @param uid the owner that files must have for this user to call them its own; of no use without a prefix
 */
record ServerUser(List<String> prefix, int uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private static final ServerUser OURSELVES = new ServerUser(List.of(), ROOT);

    private static final List<String> SET_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    /** The third may pass through folders closed to others, such as root's home; the last needs user namespaces. */
    private static final List<ServerUser> INSTEAD_OF_ROOT = List.of(
            new ServerUser(SET_USER, NOBODY),
            new ServerUser(List.of("runuser", "-u", "nobody", "--"), NOBODY),
            new ServerUser(
                    with(
                            SET_USER,
                            "--inh-caps=+dac_override",
                            "--ambient-caps=+dac_override",
                            "--securebits=+no_setuid_fixup"),
                    NOBODY),
            new ServerUser(List.of("unshare", "-U"), ROOT));

    static ServerUser forPrograms(PostgresBinaries binaries) {
        if (!System.getProperty("user.name").equals("root")) return OURSELVES;
        return INSTEAD_OF_ROOT.stream()
                .filter(user -> user.canRun(binaries))
                .findFirst()
                .orElseThrow(() -> new StoreUnavailable(
                        "PostgreSQL kan ikke køre som root, og hverken setpriv, runuser eller unshare kan skifte bruger"
                                + " her. Start Raadslag som en almindelig bruger, eller angiv din egen database med"
                                + " RAADSLAG_DB_URL."));
    }

    private boolean canRun(PostgresBinaries binaries) {
        return Command.run(does(binaries.program("postgres"), "--version")).succeeded();
    }

    List<String> does(String... words) {
        return with(prefix, words);
    }

    private static List<String> with(List<String> prefix, String... words) {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return List.copyOf(all);
    }

    /** Makes everything under the path this user's own. */
    void own(Path path) throws IOException {
        if (prefix.isEmpty()) return;
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all::iterator) Files.setAttribute(each, "unix:uid", uid);
        }
    }
}
