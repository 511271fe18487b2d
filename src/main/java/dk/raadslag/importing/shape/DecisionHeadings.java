package dk.raadslag.importing.shape;

import dk.raadslag.publication.Section;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds among several decisions of an item the one of this meeting; the others are earlier treatments. Its heading is a
 * bare "Beslutning", or names the committee or the day of the meeting; of several that fit as well it is the last.
 */
final class DecisionHeadings {

    private static final Pattern NAMES = Pattern.compile(
            "(?iu)^beslutning (?:i|fra|for|truffet af) (.+?)(?:,| den| d\\.|$).*|^(.+?)s beslutning\\b.*");

    private final HeadFacts head;

    DecisionHeadings(HeadFacts head) {
        this.head = head;
    }

    List<FieldPart> sorted(List<FieldPart> fields) {
        List<FieldPart> decisions =
                fields.stream().filter(DecisionHeadings::isDecision).toList();
        if (decisions.isEmpty()) return fields;
        decisions.forEach(this::learn);
        FieldPart own = own(decisions);
        return fields.stream()
                .filter(field -> !isDecision(field) || field == own || !isEmpty(field))
                .map(field -> isDecision(field) && field != own ? field.as(otherKey(field.heading())) : field)
                .toList();
    }

    /** A lone "Konklusion" is part of the case; other decisions are of other meetings. */
    private static String otherKey(String heading) {
        return heading.equalsIgnoreCase("konklusion") ? "konklusion" : "earlierTreatment";
    }

    private static boolean isDecision(FieldPart field) {
        return field.key().equals(Section.DECISION);
    }

    /** A heading that is followed at once by a more precise one holds nothing. */
    private static boolean isEmpty(FieldPart field) {
        return field.body().isEmpty();
    }

    private void learn(FieldPart decision) {
        Matcher matcher = NAMES.matcher(decision.heading());
        if (!matcher.matches()) return;
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        head.fallback(name, Dates.first(decision.heading()).orElse(null));
    }

    private FieldPart own(List<FieldPart> decisions) {
        FieldPart own = decisions.getLast();
        int best = 0;
        for (FieldPart decision : decisions) {
            int fit = isEmpty(decision) ? 0 : fit(decision.heading());
            if (fit >= best && fit > 0) {
                best = fit;
                own = decision;
            }
        }
        return own;
    }

    private int fit(String heading) {
        String committee = head.committee();
        Dates.Found date = head.date();
        boolean sameDay = date != null
                && Dates.first(heading)
                        .filter(day -> day.date().equals(date.date()))
                        .isPresent();
        boolean same =
                committee != null && heading.toLowerCase(Locale.ROOT).contains(committee.toLowerCase(Locale.ROOT));
        if (sameDay && same) return 5;
        if (sameDay) return 4;
        if (Dates.first(heading).isPresent()) return 0;
        if (same || heading.equalsIgnoreCase("beslutning")) return 3;
        return heading.indexOf(' ') < 0 ? 2 : 1;
    }
}
