package dk.raadslag.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a file, by name. */
public final class Unzipped {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Unzipped(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Unzipped(Map<String, byte[]> parts) {
        this.parts.putAll(parts);
    }

    /** The same with other words in a part. */
    Unzipped with(String name, String there, String planted) {
        Unzipped changed = new Unzipped(parts);
        assertThat(text(name)).contains(there);
        changed.parts.put(name, text(name).replace(there, planted).getBytes(UTF_8));
        return changed;
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public byte[] bytes(String name) {
        return requireNonNull(parts.get(name), name);
    }

    public String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    /** All that is written in it, one part after the other. */
    public String all() {
        StringBuilder all = new StringBuilder();
        parts.keySet().stream().filter(name -> !name.contains("/media/")).forEach(name -> all.append(text(name)));
        return all.toString();
    }

    public String main() {
        return text("word/document.xml");
    }
}
