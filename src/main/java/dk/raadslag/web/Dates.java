package dk.raadslag.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a language writes days and times. */
record Dates(
        DateTimeFormatter day,
        DateTimeFormatter dayOfWeek,
        DateTimeFormatter brief,
        DateTimeFormatter month,
        DateTimeFormatter time,
        DateTimeFormatter moment) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Dates DANISH = new Dates(
            of("d. MMMM yyyy", Language.DA),
            of("EEEE 'den' d. MMMM yyyy", Language.DA),
            of("d. MMM yyyy", Language.DA),
            of("LLLL yyyy", Language.DA),
            of("HH.mm", Language.DA),
            of("EEEE 'den' d. MMMM yyyy 'kl.\u00a0'HH.mm", Language.DA));
    private static final Dates ENGLISH = new Dates(
            of("d MMMM yyyy", Language.EN),
            of("EEEE d MMMM yyyy", Language.EN),
            of("d MMM yyyy", Language.EN),
            of("LLLL yyyy", Language.EN),
            of("HH:mm", Language.EN),
            of("EEEE d MMMM yyyy 'at\u00a0'HH:mm", Language.EN));

    private static DateTimeFormatter of(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(ZONE);
    }

    static Dates in(Language language) {
        return language == Language.DA ? DANISH : ENGLISH;
    }
}
