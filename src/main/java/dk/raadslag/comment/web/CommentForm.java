package dk.raadslag.comment.web;

import dk.raadslag.comment.NewComment.Place;
import dk.raadslag.comment.Said;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types and chooses to comment; the names are those of the fields on the page.
 *
 * @param naevn the id of one who is mentioned, or null
 * @param fra and {@code til} the words it is about, in the version {@code udgave}; null for the whole field
 * @param side the page it was written on: empty for the paper's, or {@link #PART} for a script that takes the field's
 *     comments only
 */
public record CommentForm(
        String tekst,
        @Nullable Long naevn,
        @Nullable Integer fra,
        @Nullable Integer til,
        @Nullable Integer udgave,
        String side) {

    static final String PART = "felt";
    static final CommentForm EMPTY = new CommentForm(null, null, null, null, null, null);

    public CommentForm(
            @Nullable String tekst,
            @Nullable Long naevn,
            @Nullable Integer fra,
            @Nullable Integer til,
            @Nullable Integer udgave,
            @Nullable String side) {
        this.tekst = Objects.requireNonNullElse(tekst, "");
        this.naevn = naevn;
        this.fra = fra;
        this.til = til;
        this.udgave = udgave;
        this.side = Objects.requireNonNullElse(side, "");
    }

    Said said() {
        return new Said(tekst, naevn);
    }

    @Nullable
    Place place() {
        return fra == null || til == null || udgave == null ? null : new Place(udgave, fra, til);
    }

    boolean partOnly() {
        return side.equals(PART);
    }

    /** The address of the page it was written on. */
    String page(long paper) {
        return switch (side) {
            case "godkendelse" -> "/sager/" + paper + "/godkendelse";
            case "bunke" -> "/min-dag/bunke";
            default -> "/sager/" + paper;
        };
    }
}
