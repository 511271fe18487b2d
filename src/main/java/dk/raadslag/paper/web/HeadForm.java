package dk.raadslag.paper.web;

import dk.raadslag.openness.ClosureReason;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Save;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an author types about a paper; the names are those of the fields on the page.
 *
 * @param udgave the version the form was filled in on
 * @param valgt the reason that was chosen from the list, or 0 for the author's own words
 * @param genvurdering the day on which to look whether it can be opened, or empty
 * @param gem the id of this save, so that a form sent twice saves once
 */
public record HeadForm(
        String titel,
        String neutral,
        PaperKind art,
        String sagsnummer,
        String indstiller,
        String minutter,
        Boolean lukket,
        Long valgt,
        String begrundelse,
        String hjemmel,
        String genvurdering,
        Integer udgave,
        UUID gem) {

    private static final String SUBJECT = "\\d\\d\\.\\d\\d\\.\\d\\d";

    public HeadForm(
            @Nullable String titel,
            @Nullable String neutral,
            @Nullable PaperKind art,
            @Nullable String sagsnummer,
            @Nullable String indstiller,
            @Nullable String minutter,
            @Nullable Boolean lukket,
            @Nullable Long valgt,
            @Nullable String begrundelse,
            @Nullable String hjemmel,
            @Nullable String genvurdering,
            @Nullable Integer udgave,
            @Nullable UUID gem) {
        this.titel = typed(titel);
        this.neutral = typed(neutral);
        this.art = Objects.requireNonNullElse(art, PaperKind.DECISION);
        this.sagsnummer = typed(sagsnummer);
        this.indstiller = typed(indstiller);
        this.minutter = typed(minutter);
        this.lukket = Objects.requireNonNullElse(lukket, false);
        this.valgt = Objects.requireNonNullElse(valgt, 0L);
        this.begrundelse = typed(begrundelse);
        this.hjemmel = typed(hjemmel);
        this.genvurdering = typed(genvurdering);
        this.udgave = Objects.requireNonNullElse(udgave, 0);
        this.gem = Objects.requireNonNullElseGet(gem, UUID::randomUUID);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    static HeadForm of(Paper paper) {
        return of(paper.head(), paper.headVersion());
    }

    public static HeadForm of(PaperHead head, int version) {
        return new HeadForm(
                head.title(),
                head.neutralTitle(),
                head.kind(),
                head.caseNumber(),
                head.recommender(),
                head.minutes() == null ? "" : head.minutes().toString(),
                head.closed(),
                0L,
                head.closureReason(),
                head.closureSource(),
                Objects.toString(head.reviewOn(), ""),
                version,
                null);
    }

    /** With the subject that was looked up as the beginning of the case number; what follows a subject stays. */
    HeadForm about(String subject) {
        if (!subject.matches(SUBJECT)) return this;
        String rest = sagsnummer.matches(SUBJECT + ".*") ? sagsnummer.substring(subject.length()) : "-";
        return with(subject + rest, valgt, begrundelse, hjemmel, udgave, gem);
    }

    /** The same words on a newer version, to be saved over it. */
    HeadForm on(int version) {
        return with(sagsnummer, valgt, begrundelse, hjemmel, version, null);
    }

    /** With the words of the reason that was chosen from the list; what the author has typed is never lost to it. */
    HeadForm choosing(List<ClosureReason> reasons) {
        if (!begrundelse.isEmpty()) return with(sagsnummer, 0L, begrundelse, hjemmel, udgave, gem);
        return reasons.stream()
                .filter(reason -> reason.id() == valgt)
                .findFirst()
                .map(reason -> with(
                        sagsnummer,
                        valgt,
                        reason.wording(),
                        hjemmel.isEmpty() ? reason.source() : hjemmel,
                        udgave,
                        gem))
                .orElse(this);
    }

    /** With the reason of the list that says what stands here; 0 when the words are the author's own. */
    HeadForm found(List<ClosureReason> reasons) {
        long found = reasons.stream()
                .filter(reason ->
                        reason.wording().equals(begrundelse) && reason.source().equals(hjemmel))
                .mapToLong(ClosureReason::id)
                .findFirst()
                .orElse(0);
        return with(sagsnummer, found, begrundelse, hjemmel, udgave, gem);
    }

    private HeadForm with(
            String caseNumber, Long chosen, String reason, String source, Integer version, @Nullable UUID save) {
        return new HeadForm(
                titel,
                neutral,
                art,
                caseNumber,
                indstiller,
                minutter,
                lukket,
                chosen,
                reason,
                source,
                genvurdering,
                version,
                save);
    }

    /** What is typed in each field with words, by the message key of its label, in the order of the page. */
    public Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("papers.head.title", titel);
        rows.put("papers.head.caseNumber", sagsnummer);
        rows.put("papers.head.recommender", indstiller);
        rows.put("papers.head.minutes", minutter);
        rows.put("papers.head.neutral", neutral);
        rows.put("papers.head.closure", begrundelse);
        rows.put("papers.head.source", hjemmel);
        rows.put("papers.head.review", genvurdering);
        return rows;
    }

    /** The rows in which the other has something else, as the other has them. */
    public Map<String, String> differing(HeadForm other) {
        Map<String, String> mine = rows();
        Map<String, String> differing = new LinkedHashMap<>(other.rows());
        differing.entrySet().removeIf(row -> row.getValue().equals(mine.get(row.getKey())));
        return differing;
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (titel.isEmpty()) errors.put("titel", "papers.head.titleMissing");
        if (titel.length() > PaperHead.LONGEST_TITLE) errors.put("titel", "papers.head.titleLong");
        if (!minutter.isEmpty() && !minutter.matches("[1-9]\\d?|[1-5]\\d\\d|600"))
            errors.put("minutter", "papers.head.minutesWrong");
        if (!genvurdering.isEmpty() && review() == null) errors.put("genvurdering", "papers.head.reviewWrong");
        return errors;
    }

    private @Nullable LocalDate review() {
        try {
            LocalDate day = LocalDate.parse(genvurdering);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    Save<PaperHead> save() {
        Integer minutes = minutter.isEmpty() ? null : Integer.valueOf(minutter);
        var head = new PaperHead(
                titel,
                neutral,
                art,
                sagsnummer,
                indstiller,
                minutes,
                lukket,
                begrundelse,
                hjemmel,
                genvurdering.isEmpty() ? null : review());
        return new Save<>(udgave, gem, head);
    }
}
