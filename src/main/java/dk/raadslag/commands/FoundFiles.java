package dk.raadslag.commands;

import dk.raadslag.importing.ExportedFiles;
import dk.raadslag.importing.ExportedFiles.Given;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that are meant.
 *
 * @param documents those given by name, and those in the folders given but for what belongs to an export
 * @param belonging files in the folders that belong to an export, each with that export
 */
record FoundFiles(List<Path> documents, Map<Path, String> belonging) {

    static FoundFiles in(List<Path> given) {
        FoundFiles found = new FoundFiles(new ArrayList<>(), new TreeMap<>());
        given.forEach(found::add);
        return found;
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            documents.add(path);
            return;
        }
        List<Given> inside = inside(path);
        ExportedFiles exported = ExportedFiles.among(inside);
        for (Given file : inside) {
            Optional<String> export = exported.exportOf(file);
            if (export.isPresent()) belonging.put(file.file(), export.get());
            else documents.add(file.file());
        }
    }

    private static List<Given> inside(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).sorted().map(Given::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says which files are not read by themselves, and why. */
    void tell(PrintWriter out) {
        belonging.forEach((file, export) -> out.printf("Hører til %s og læses ikke for sig: %s%n", export, file));
        out.flush();
    }
}
