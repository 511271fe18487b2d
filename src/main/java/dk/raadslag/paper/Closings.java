package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decided, when, that a paper is planned to be closed: it stands in its history. */
@Component
public class Closings {

    private final Readings readings;
    private final RevisionTable revisions;

    Closings(Readings readings, RevisionTable revisions) {
        this.readings = readings;
        this.revisions = revisions;
    }

    /** Empty for an open paper. */
    public Optional<PlannedClosing> of(Reader reader, Paper paper) {
        if (!paper.head().closed()) return Optional.empty();
        return readings.as(reader, () -> Optional.ofNullable(latest(paper)));
    }

    private @Nullable PlannedClosing latest(Paper paper) {
        PlannedClosing latest = null;
        boolean closed = false;
        List<Revision> oldestFirst = revisions.of(paper.id()).reversed();
        for (Revision revision : oldestFirst) {
            if (!revision.part().equals(PartTable.HEAD)) continue;
            boolean now = closes(paper, revision);
            if (now && !closed) latest = new PlannedClosing(revision.author(), revision.savedAt());
            closed = now;
        }
        return latest;
    }

    private boolean closes(Paper paper, Revision revision) {
        return revisions
                .content(paper.id(), revision.id())
                .map(json -> PaperJson.read(json, PaperHead.class).closed())
                .orElse(false);
    }
}
