package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.gate.FileFault;
import dk.raadslag.gate.FileFinding;
import dk.raadslag.gate.FileInspection;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Paper;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Yardstick;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what stands in the way of letting a paper's files out: what nobody can read, and whom they tell of. */
@Component
class FileGate {

    private final Attachments attachments;
    private final FileInspection inspection;
    private final Proofs proofs;

    FileGate(Attachments attachments, FileInspection inspection, Proofs proofs) {
        this.attachments = attachments;
        this.inspection = inspection;
        this.proofs = proofs;
    }

    List<Obstacle> before(Reader reader, long itemId, Paper paper) {
        List<Obstacle> found = new ArrayList<>();
        Yardstick yardstick = proofs.yardstick(reader);
        for (Attachment attachment : attachments.of(reader, paper)) {
            if (attachment.removed()) continue;
            var version = attachment.current();
            byte[] bytes = attachments.bytes(reader, attachment);
            String name = attachment.name() + "." + version.ending();
            for (FileFinding finding : inspection.of(name, version.mediaType(), bytes, yardstick))
                found.add(new Obstacle(rule(finding.fault()), itemId, about(attachment, finding)));
        }
        return found;
    }

    private static String about(Attachment attachment, FileFinding finding) {
        return finding.detail().isEmpty() ? attachment.name() : attachment.name() + " (" + finding.detail() + ")";
    }

    private static GateRule rule(FileFault fault) {
        return switch (fault) {
            case WITHOUT_TEXT -> GateRule.FILE_WITHOUT_TEXT;
            case WITHOUT_STRUCTURE -> GateRule.FILE_WITHOUT_STRUCTURE;
            case UNREADABLE -> GateRule.FILE_UNREADABLE;
            case LOCKED -> GateRule.FILE_LOCKED;
            case TOO_LARGE -> GateRule.FILE_TOO_LARGE;
            case PERSONAL_NUMBER -> GateRule.PERSONAL_NUMBER_IN_FILE;
            case PERSONAL_NUMBER_IN_PROPERTIES -> GateRule.PERSONAL_NUMBER_IN_PROPERTIES;
            case PERSONAL_NUMBER_IN_NAME -> GateRule.PERSONAL_NUMBER_IN_NAME;
            case NAMES_SOMEBODY -> GateRule.FILE_NAMES_SOMEBODY;
            case TRACKED_CHANGES -> GateRule.FILE_WITH_CHANGES;
            case COMMENTS -> GateRule.FILE_WITH_COMMENTS;
        };
    }
}
