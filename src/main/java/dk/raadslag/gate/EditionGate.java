package dk.raadslag.gate;

import dk.raadslag.access.Reader;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Judged;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Yardstick;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what stands in the way of letting an edition out, of whatever it was made: in its texts, its closed items and
 * its files. Nothing is kept: each time it is looked at anew.
 */
@Component
public class EditionGate {

    private final Proofs proofs;
    private final FileInspection files;

    EditionGate(Proofs proofs, FileInspection files) {
        this.proofs = proofs;
        this.files = files;
    }

    /** All of it, item by item. */
    public List<EditionObstacle> before(Reader reader, NewEdition draft) {
        Yardstick today = proofs.yardstick(reader).strict();
        Yardstick yardstick =
                today.with(today.context().forMeeting(draft.content().head().date()));
        List<EditionObstacle> found = new ArrayList<>();
        List<Item> items = draft.content().items();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            closing(draft.content().kind(), item, place, found);
            texts(item, place, yardstick, found);
            files(draft, item, place, yardstick, found);
        }
        return List.copyOf(found);
    }

    /** Whether a person's number stands in words that will go out with an edition. */
    public boolean tellsPersonalNumber(Reader reader, String words) {
        return proofs.readName(words, proofs.yardstick(reader).strict()).stream()
                .anyMatch(judged -> judged.finding().check() == CheckKey.PERSONAL_NUMBER);
    }

    private static void closing(EditionKind kind, Item item, int place, List<EditionObstacle> found) {
        ClosedFace face = item.face();
        if (face == null) return;
        if (face.neutralTitle().isBlank()) found.add(EditionObstacle.of(EditionFault.NEUTRAL_TITLE_MISSING, place, ""));
        else if (bare(face.neutralTitle()).equals(bare(item.title())))
            found.add(EditionObstacle.of(EditionFault.FACE_TELLS_THE_TITLE, place, face.neutralTitle()));
        if (isBlank(face.closureReason()))
            found.add(EditionObstacle.of(EditionFault.CLOSURE_REASON_MISSING, place, ""));
        if (!kind.isAgenda() && isBlank(face.openDecision()))
            found.add(EditionObstacle.of(EditionFault.OPEN_DECISION_MISSING, place, ""));
    }

    private static String bare(String title) {
        return title.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void texts(Item item, int place, Yardstick yardstick, List<EditionObstacle> found) {
        read(item.title(), place, "", yardstick, found);
        ClosedFace face = item.face();
        if (face != null) {
            read(face.neutralTitle(), place, "", yardstick, found);
            read(face.closureReason(), place, "", yardstick, found);
            read(face.openDecision(), place, "", yardstick, found);
        }
        for (Section section : item.sections())
            mustMend(proofs.read(section.text(), yardstick), place, section.heading(), found);
    }

    private void read(
            @Nullable String text, int place, String heading, Yardstick yardstick, List<EditionObstacle> found) {
        if (isBlank(text)) return;
        RichText paragraph = RichText.of(Paragraph.of(String.valueOf(text)));
        mustMend(proofs.read(paragraph, yardstick), place, heading, found);
    }

    private static void mustMend(List<Judged> judged, int place, String heading, List<EditionObstacle> found) {
        for (Judged each : judged) {
            if (each.finding().check() == CheckKey.PERSONAL_NUMBER)
                found.add(EditionObstacle.of(EditionFault.PERSONAL_NUMBER, place, heading));
            else if (each.mustMend())
                found.add(EditionObstacle.of(
                        EditionFault.MUST_MEND,
                        place,
                        about(heading, each.finding().words())));
        }
    }

    private static String about(String heading, String words) {
        return heading.isEmpty() ? words : heading + ": " + words;
    }

    private void files(NewEdition draft, Item item, int place, Yardstick yardstick, List<EditionObstacle> found) {
        for (Attachment attachment : item.attachments()) {
            StoredFile file = attachment.file() == null ? null : draft.files().get(attachment.file());
            if (file == null) continue;
            for (FileFinding finding : files.of(file.name(), file.mediaType(), file.bytes(), yardstick))
                found.add(new EditionObstacle(EditionFault.FILE, place, attachment.name(), finding));
        }
    }
}
