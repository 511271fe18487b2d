package dk.raadslag.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The server programs that lie in the jar, unpacked. */
record PostgresBinaries(Path home) {

    /** Also the name of the folder, so that a newer Raadslag unpacks its own. */
    static final String VERSION = "18.6";

    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        Path home = folder.resolve(VERSION);
        if (!Files.isDirectory(home)) unpack(home);
        return new PostgresBinaries(home);
    }

    /** Unpacks beside and renames: a half-unpacked folder is never taken for a whole one. */
    private static void unpack(Path home) throws IOException {
        Path unfinished = home.resolveSibling(VERSION + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, unfinished);
            }
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream archive() {
        return new BufferedInputStream(archiveFor(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    static InputStream archiveFor(String system, String processor) {
        @Nullable String name = system.equals("Linux") ? ARCHIVES.get(processor.toLowerCase(Locale.ROOT)) : null;
        @Nullable InputStream archive = name == null ? null : PostgresBinaries.class.getResourceAsStream(name);
        if (archive != null) return archive;
        throw new StoreUnavailable(
                "Raadslag har ingen indbygget PostgreSQL til %s på %s. Angiv din egen database med RAADSLAG_DB_URL."
                        .formatted(system, processor));
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(isProgram(entry) ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static boolean isProgram(TarArchiveEntry entry) {
        return Path.of(entry.getName()).normalize().startsWith("bin");
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
