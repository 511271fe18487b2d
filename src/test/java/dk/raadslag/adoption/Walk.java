package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.WholeEdition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a walk has seen and said, and what must hold of everything that it sees. */
final class Walk {

    private final Map<UUID, Content> frozen = new HashMap<>();
    private final Set<String> secrets = new HashSet<>();
    private final Set<String> undecided = new HashSet<>();
    private int published;

    /** How many editions of minutes there were. */
    int published() {
        return published;
    }

    /** A word that nobody outside may ever read. */
    String secret(String word) {
        secrets.add(word);
        return word;
    }

    /** The word has been in an open item since. */
    void told(String word) {
        secrets.remove(word);
    }

    /** Of the item it was said that nothing was to be decided. */
    void nothingToDecide(String source) {
        undecided.add(source);
    }

    /** Whether it is the first time. */
    boolean see(UUID edition, WholeEdition whole) {
        Content first = frozen.putIfAbsent(edition, whole.content());
        if (first != null) assertThat(whole.content()).isEqualTo(first);
        else if (whole.content().kind() == EditionKind.MINUTES) {
            published++;
            whole.content().items().forEach(this::complete);
        }
        return first == null;
    }

    private void complete(Item item) {
        if (!item.number().isEmpty() && !undecided.contains(item.sourceId()))
            assertThat(item.decision()).as("the decision of %s", item.title()).isNotNull();
        ClosedFace face = item.face();
        if (face == null) return;
        assertThat(face.neutralTitle()).isNotBlank().isNotEqualTo(item.title());
        assertThat(face.closureReason()).isNotBlank();
        assertThat(face.openDecision()).isNotBlank();
    }

    void heardOutside(Reader reader, String words) {
        assertThat(secrets).as("read by %s", reader.name()).noneMatch(words::contains);
    }
}
