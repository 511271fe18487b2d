package dk.raadslag.paper;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says of itself beside its fields.
 *
 * @param title as it will stand on the agenda, never empty
 * @param neutralTitle what outsiders see of a closed paper, or null
 * @param caseNumber as written, or null
 * @param recommender who recommends, such as "Kommunaldirektøren", or null
 * @param minutes how long the item is wished to take, or null
 * @param closed whether it is planned to be treated behind closed doors
 * @param closureReason why it is closed, or null
 * @param closureSource the law that rests on, as cited, or null
 * @param reviewOn the day on which somebody looks whether a closed paper can be opened, or null
 */
public record PaperHead(
        String title,
        @Nullable String neutralTitle,
        PaperKind kind,
        @Nullable String caseNumber,
        @Nullable String recommender,
        @Nullable Integer minutes,
        boolean closed,
        @Nullable String closureReason,
        @Nullable String closureSource,
        @Nullable LocalDate reviewOn) {

    public static final int LONGEST_TITLE = 300;
    public static final int MOST_MINUTES = 600;

    public PaperHead {
        title = title.strip();
        neutralTitle = filled(neutralTitle);
        caseNumber = filled(caseNumber);
        recommender = filled(recommender);
        closureReason = filled(closureReason);
        closureSource = filled(closureSource);
        if (title.isEmpty() || title.length() > LONGEST_TITLE)
            throw new IllegalArgumentException("A title has 1 to 300 characters");
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES))
            throw new IllegalArgumentException("An item takes 1 to 600 minutes, not " + minutes);
    }

    /** One whose closing rests on what its reason says alone. */
    public PaperHead(
            String title,
            @Nullable String neutralTitle,
            PaperKind kind,
            @Nullable String caseNumber,
            @Nullable String recommender,
            @Nullable Integer minutes,
            boolean closed,
            @Nullable String closureReason) {
        this(title, neutralTitle, kind, caseNumber, recommender, minutes, closed, closureReason, null, null);
    }

    /** The reason as it is printed, with the law in brackets; null without a reason. */
    public @Nullable String printedClosure() {
        if (closureReason == null || closureSource == null) return closureReason;
        return closureReason + " (" + closureSource + ")";
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The head of a paper of which only the title is known. */
    public static PaperHead titled(String title, PaperKind kind) {
        return new PaperHead(title, null, kind, null, null, null, false, null);
    }

    /** What somebody has typed, as a text. */
    RichText words() {
        return RichText.of(Stream.of(title, neutralTitle, caseNumber, recommender, closureReason, closureSource)
                .filter(Objects::nonNull)
                .map(Paragraph::of)
                .toArray(Block[]::new));
    }

    PaperHead copied() {
        return new PaperHead(
                title, neutralTitle, kind, null, recommender, minutes, closed, closureReason, closureSource, reviewOn);
    }
}
