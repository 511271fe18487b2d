package dk.raadslag.importing;

/**
 * A file to import, whole in memory and within the size limit.
 *
 * @param name the file's name without folders
 */
public record SourceFile(String name, byte[] bytes) {}
