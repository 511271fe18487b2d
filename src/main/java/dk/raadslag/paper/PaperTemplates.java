package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The templates papers are written by. A change is a new version; papers keep the version they were begun with. */
@Component
public class PaperTemplates {

    private final Readings readings;
    private final TemplateTable table;
    private final Journal journal;
    private final Clock clock;

    PaperTemplates(Readings readings, TemplateTable table, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /** The newest version of each in the Danish alphabet, those no longer used last. */
    public List<PaperTemplate> all(Reader reader) {
        return readings.as(reader, table::newest);
    }

    /** Those a paper for the committee may be begun with, one made for it alone first. */
    public List<PaperTemplate> serving(Reader reader, Committee committee) {
        return all(reader).stream()
                .filter(template -> template.serves(committee))
                .sorted(Comparator.comparing(PaperTemplate::scope, CommitteeScope.ALONE_FIRST))
                .toList();
    }

    /** The newest version. */
    public Optional<PaperTemplate> byId(Reader reader, long id) {
        return readings.as(reader, () -> table.newest(id));
    }

    /** @throws TemplateNameTaken when another template is called that */
    public PaperTemplate create(Reader actor, NewTemplate wanted) {
        return readings.asClerk(() -> {
            if (table.named(wanted.name()).isPresent()) throw new TemplateNameTaken();
            long id = table.insert(wanted);
            table.insertVersion(id, 1, wanted.fields(), clock.instant(), actor.name());
            return written(actor, "template.created", id);
        });
    }

    /**
     * Gives the template a new version, or only other uses when its fields are as they were.
     *
     * @throws TemplateNameTaken when another template is called that
     * @throws TemplateChanged when it has been changed since
     */
    public PaperTemplate change(Reader actor, PaperTemplate from, NewTemplate wanted) {
        return readings.asClerk(() -> {
            PaperTemplate now = table.newest(from.id()).orElseThrow();
            if (!now.equals(from)) throw new TemplateChanged();
            boolean taken = table.named(wanted.name()).stream().anyMatch(other -> other.id() != from.id());
            if (taken) throw new TemplateNameTaken();
            table.update(from.id(), wanted);
            if (!now.fields().equals(wanted.fields()))
                table.insertVersion(from.id(), now.version() + 1, wanted.fields(), clock.instant(), actor.name());
            return written(actor, "template.changed", from.id());
        });
    }

    /** No new paper is begun with it; those that are being written go on. */
    public PaperTemplate retire(Reader actor, PaperTemplate template) {
        return readings.asClerk(() -> {
            table.retire(template.id(), clock.instant());
            return written(actor, "template.retired", template.id());
        });
    }

    /** New papers may be begun with it again. */
    public PaperTemplate revive(Reader actor, PaperTemplate template) {
        return readings.asClerk(() -> {
            table.revive(template.id());
            return written(actor, "template.revived", template.id());
        });
    }

    private PaperTemplate written(Reader actor, String act, long id) {
        PaperTemplate template = table.newest(id).orElseThrow();
        journal.write(actor, act, "template:" + id, Map.of("name", template.name(), "version", template.version()));
        return template;
    }
}
