package dk.raadslag.importing.exported;

import org.jspecify.annotations.Nullable;

/** Paths of files that lie beside an export. */
public final class Paths {

    private Paths() {}

    /** The path with forward slashes; null when it is blank or leads out of the export's folder. */
    public static @Nullable String inside(String printed) {
        String path = printed.strip().replace('\\', '/');
        while (path.startsWith("./")) path = path.substring(2);
        boolean outside = path.startsWith("/") || path.contains(":") || ("/" + path + "/").contains("/../");
        return path.isEmpty() || outside ? null : path;
    }
}
