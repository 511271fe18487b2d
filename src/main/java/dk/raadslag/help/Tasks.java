package dk.raadslag.help;

import static dk.raadslag.help.Chapter.ADMINISTRATOR;
import static dk.raadslag.help.Chapter.APPROVER;
import static dk.raadslag.help.Chapter.AUTHOR;
import static dk.raadslag.help.Chapter.EVERYONE;
import static dk.raadslag.help.Chapter.MEMBER;
import static dk.raadslag.help.Chapter.READER;
import static dk.raadslag.help.Chapter.SECRETARY;

import java.util.List;

/**
 * Every task that is explained, in the order of the index. To add one, add its line here and its two texts; to show the
 * screen in them, add a shot to {@code HelpPicturesJourney} and run {@code bin/help-pictures}. A task explains its
 * routes and what lies below them; where two explain the same, the reader gets the one of her role.
 */
final class Tasks {

    private static final String DOCUMENT = "/udvalg/{committee}/{meeting}/{document}";
    private static final String PAPER = "/sager/{id:\\d{1,15}}";
    private static final String APPROVAL = PAPER + "/godkendelse";
    private static final String COMMENTS = PAPER + "/felter/{key:[A-Za-z0-9]{1,40}}/kommentarer";
    private static final String STEP = PAPER + "/trin/{step:\\d{1,15}}";

    private static final String AGENDA = "/dagsordener/{id:[0-9a-f-]{36}}";
    private static final String MEETING = "/moede/{id:[0-9a-f-]{36}}";

    static final List<Task> ALL = List.of(
            Task.of("soeg-og-find", READER, "/", "/soeg", "/dokumenter"),
            Task.of("laes-et-referat", READER, "/udvalg", "/personer/{id:\\d{1,15}}", DOCUMENT),
            Task.of("foelg-en-sag", READER, "/sag/{number}"),
            Task.of("begynd-en-sag", AUTHOR, "/sager"),
            Task.of("skriv-en-sag", AUTHOR, PAPER),
            Task.of("tabeller-og-billeder", AUTHOR),
            Task.of(
                    "sagens-oplysninger",
                    AUTHOR,
                    PAPER + "/oplysninger",
                    PAPER + "/udvalg",
                    PAPER + "/forfattere",
                    "/kle"),
            Task.of("laes-korrektur", AUTHOR, PAPER + "/korrektur"),
            Task.of("kommenter-en-sag", AUTHOR, COMMENTS, PAPER + "/kommentarer/{thread:\\d{1,15}}"),
            Task.of("vedhaeft-bilag", AUTHOR, PAPER + "/bilag"),
            Task.of("send-til-godkendelse", AUTHOR, APPROVAL, PAPER + "/indsendelse", PAPER + "/tilbagekaldelse"),
            Task.of("svar-paa-forslag", AUTHOR),
            Task.of("find-en-tidligere-tekst", AUTHOR, PAPER + "/historik"),
            Task.of("hent-som-word", AUTHOR),
            Task.of(
                    "laes-og-godkend",
                    APPROVER,
                    "/min-dag",
                    APPROVAL,
                    STEP + "/godkendelse",
                    STEP + "/tilbagesendelse",
                    STEP + "/overtagelse"),
            Task.of("foreslaa-aendringer", APPROVER, PAPER),
            Task.of("vaer-fravaerende", APPROVER, "/min-dag/fravaer", "/administration/fravaer"),
            Task.of(
                    "planlaeg-moeder",
                    SECRETARY,
                    "/udvalg/{slug}/moedeplan",
                    "/udvalg/{slug}/moedeplan/nyt",
                    "/udvalg/{slug}/moedeplan/serie",
                    "/udvalg/{slug}/moedeplan/frister",
                    "/udvalg/{slug}/aarshjul"),
            Task.of("lav-en-dagsorden", SECRETARY, "/dagsordener", AGENDA),
            Task.of("send-dagsordenen-ud", SECRETARY, AGENDA + "/udsendelse"),
            Task.of("luk-doerene", SECRETARY, "/administration/lukning"),
            Task.of("hold-moedet", SECRETARY, MEETING, MEETING + "/fremmoede", MEETING + "/gang"),
            Task.of("goer-referatet-faerdigt", SECRETARY, MEETING + "/referat"),
            Task.of(
                    "vaer-medlem",
                    MEMBER,
                    MEETING,
                    MEETING + "/fremmoede",
                    MEETING + "/gang",
                    MEETING + "/referat",
                    "/min-dag/kalender"),
            Task.of("indlaes-referater", ADMINISTRATOR, "/administration/import"),
            Task.of("traek-tilbage", ADMINISTRATOR, DOCUMENT + "/tilbagetraekning"),
            Task.of("skriv-skabeloner", ADMINISTRATOR, "/administration/skabeloner"),
            Task.of("bestem-korrekturen", ADMINISTRATOR, "/administration/korrektur"),
            Task.of(
                    "opsaet-godkendelse",
                    ADMINISTRATOR,
                    "/administration/godkendelsesveje",
                    "/administration/kalender"),
            Task.of("giv-adgang", ADMINISTRATOR, "/administration", "/administration/adgange"),
            Task.of("opsaet-udvalg", ADMINISTRATOR, "/administration/udvalg"),
            Task.of("foelg-op", EVERYONE, "/opfoelgning"),
            Task.of("hvem-ser-hvad", EVERYONE),
            Task.of("vaelg-mails", EVERYONE, "/min-dag/mail", "/administration/mail"),
            Task.of("taster", EVERYONE));

    private Tasks() {}
}
