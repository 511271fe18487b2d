package dk.raadslag.gate;

/**
 * One thing that is wrong with a file.
 *
 * @param detail who is named, or which file within the file it is about; never a personal number; empty when the fault
 *     says it all
 */
public record FileFinding(FileFault fault, String detail) {

    static FileFinding of(FileFault fault) {
        return new FileFinding(fault, "");
    }
}
