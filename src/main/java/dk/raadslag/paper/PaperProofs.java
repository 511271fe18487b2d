package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.PaperFinding.HeadText;
import dk.raadslag.paper.PaperFinding.Spot;
import dk.raadslag.proofreading.Context;
import dk.raadslag.proofreading.Judged;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Yardstick;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is to mend in a paper. Nothing is kept: each time it is read anew. */
@Component
public class PaperProofs {

    private final Proofs proofs;
    private final Attachments attachments;
    private final PaperStanding standing;

    PaperProofs(Proofs proofs, Attachments attachments, PaperStanding standing) {
        this.proofs = proofs;
        this.attachments = attachments;
        this.standing = standing;
    }

    /** What the texts of the paper are read by. */
    public Yardstick yardstick(Reader reader, Paper paper) {
        Yardstick yardstick = proofs.yardstick(reader);
        Context guided = yardstick.context().guidedBy(guidance(paper));
        return yardstick.with(
                standing.meeting(reader, paper).map(guided::forMeeting).orElse(guided));
    }

    /** Of every field, for text is copied from one to another. */
    private static List<String> guidance(Paper paper) {
        return paper.template().fields().stream()
                .flatMap(field -> Stream.of(field.guidance(), field.whenNeeded()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** All there is to find in what is written and proposed, by place. */
    public List<PaperFinding> all(Reader reader, Paper paper) {
        return found(reader, paper, Part::current);
    }

    /** How much there is to find in what is written and proposed. */
    public PaperTally tally(Reader reader, Paper paper) {
        return PaperTally.of(all(reader, paper));
    }

    /**
     * What stands in the way of publishing the paper: the findings that must be mended in what stands in it. What is
     * only proposed is not published and does not count.
     */
    public List<PaperFinding> mustMend(Reader reader, Paper paper) {
        return found(reader, paper, Part::base).stream()
                .filter(PaperFinding::mustMend)
                .toList();
    }

    private List<PaperFinding> found(Reader reader, Paper paper, Function<Part, RichText> text) {
        Yardstick yardstick = yardstick(reader, paper);
        List<PaperFinding> found = new ArrayList<>();
        for (HeadText of : HeadText.values()) {
            add(found, new Spot.InHead(of), read(words(paper.head(), of), yardstick));
        }
        for (Field field : paper.template().fields()) {
            add(found, new Spot.InField(field), proofs.read(text.apply(paper.part(field.key())), yardstick));
        }
        for (Attachment attachment : attachments.of(reader, paper)) {
            if (!attachment.removed())
                add(found, new Spot.InAttachment(attachment), proofs.readName(attachment.name(), yardstick));
        }
        return List.copyOf(found);
    }

    private static void add(List<PaperFinding> found, Spot spot, List<Judged> judged) {
        judged.forEach(each -> found.add(new PaperFinding(spot, each)));
    }

    private List<Judged> read(@Nullable String words, Yardstick yardstick) {
        return words == null ? List.of() : proofs.read(RichText.of(Paragraph.of(words)), yardstick);
    }

    private static @Nullable String words(PaperHead head, HeadText text) {
        return switch (text) {
            case TITLE -> head.title();
            case NEUTRAL_TITLE -> head.neutralTitle();
            case CASE_NUMBER -> head.caseNumber();
            case RECOMMENDER -> head.recommender();
            case CLOSURE_REASON -> head.closureReason();
        };
    }
}
