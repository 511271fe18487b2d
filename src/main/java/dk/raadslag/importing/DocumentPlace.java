package dk.raadslag.importing;

import java.util.Optional;

/** Where a document stands in a batch: in which of the files, and which of that file's documents; both from 0. */
public record DocumentPlace(int file, int document) implements Comparable<DocumentPlace> {

    private static final String WRITTEN = "\\d{1,6}-\\d{1,6}";

    /** Reads back what {@link #toString} wrote. */
    public static Optional<DocumentPlace> parse(String written) {
        if (!written.matches(WRITTEN)) return Optional.empty();
        int dash = written.indexOf('-');
        return Optional.of(new DocumentPlace(
                Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1))));
    }

    @Override
    public int compareTo(DocumentPlace other) {
        return file == other.file ? Integer.compare(document, other.document) : Integer.compare(file, other.file);
    }

    @Override
    public String toString() {
        return file + "-" + document;
    }
}
