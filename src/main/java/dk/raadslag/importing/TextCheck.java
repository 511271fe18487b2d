package dk.raadslag.importing;

import dk.raadslag.proofreading.Context;
import dk.raadslag.proofreading.Judged;
import dk.raadslag.proofreading.Proofreading;
import dk.raadslag.proofreading.Yardstick;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Participant;
import dk.raadslag.publication.Section;
import java.util.ArrayList;
import java.util.List;

/** Proof-reads the texts of documents. What it finds quotes them, so it is for those who may read them. */
public final class TextCheck {

    private final Proofreading proofreading = new Proofreading();
    private final Yardstick yardstick;

    /** @param yardstick what they are read by; the day of each meeting is known from the document */
    public TextCheck(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    /** All there is to find, by place; nothing in what could not be read. */
    public List<TextFinding> of(Reading reading) {
        Outline outline = reading.outline();
        if (outline == null) return List.of();
        Yardstick its = yardstick.with(context(outline));
        List<TextFinding> found = new ArrayList<>();
        for (Item item : outline.items()) read(item, its, found);
        return found;
    }

    /** The document itself says when the meeting was, and who took part. */
    private Context context(Outline outline) {
        Context context = yardstick.context();
        List<String> names =
                outline.participants().stream().map(Participant::name).toList();
        Context peopled = context.knowing(context.people().and(names));
        return outline.date() == null ? peopled : peopled.forMeeting(outline.date());
    }

    private void read(Item item, Yardstick its, List<TextFinding> found) {
        String where = OutlineCheck.where(item);
        add(where + ", titlen", proofreading.judgeName(item.title(), its), found);
        for (Section section : item.sections()) {
            String place = section.heading().isEmpty() ? where : where + ", " + section.heading();
            add(place, proofreading.judge(section.text(), its), found);
        }
        for (Attachment attachment : item.attachments()) {
            add(where + ", Bilag", proofreading.judgeName(attachment.name(), its), found);
        }
    }

    private static void add(String where, List<Judged> judged, List<TextFinding> found) {
        judged.forEach(each -> found.add(new TextFinding(where, each)));
    }
}
