package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.journey.MeetingByHand.Written;
import dk.raadslag.publication.print.PdfCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Minutes of the kinds that municipalities write, made through the screens and read as they are printed. */
@JourneyTest
@DisplayName("Referater, som de skrives i dag")
class MinutesAsTheyAreWrittenJourney {

    private static final String MOVER = "Kommunaldirektøren";

    @LocalServerPort
    int port;

    @Test
    @DisplayName("MED-udvalg: afbud under første punkt, bilag, sagsnummer på hvert punkt, godkendt af to")
    void minutes_of_a_med_committee() throws IOException {
        String number = "81.38.04-P35-2-27";
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, 1366, "da");
                Window helle = chromium.window("http://localhost:" + port, 1366, "da");
                Window leyla = chromium.window("http://localhost:" + port, 1366, "da")) {
            karen.become("Karen Holst");
            helle.become("Helle Skovlund");
            leyla.become("Leyla Demir");
            MeetingByHand hand = new MeetingByHand(karen, "kommunemed");
            hand.file(number);
            String agenda = hand.planEmpty("2027-09-16", "09:00", "Mødelokale 1");
            String meeting = agenda.replace("/dagsordener/", "/moede/");
            hand.write(
                    "Godkendelse af dagsorden og referat",
                    number,
                    MOVER,
                    Written.of("recommendation", "1. at dagsordenen godkendes", "at referatet godkendes"),
                    Written.of("presentation", "Dagsorden for dette møde og referat fra mødet den 26. august 2027."));
            hand.attach("Ref KMED 26082027");
            hand.write(
                    "Orientering fra forperson og næstforperson",
                    number,
                    MOVER,
                    Written.of("recommendation", "1. at orienteringerne tages til efterretning"),
                    Written.of(
                            "presentation",
                            "Forperson og næstforperson orienterer om:",
                            "- Nye retningslinjer for forplejning",
                            "Stillingsopslag - opfølgning på drøftelsen på seneste møde"));
            hand.put(agenda, "Godkendelse af dagsorden og referat", "Orientering fra forperson og næstforperson");
            hand.add("Eventuelt");
            hand.send(agenda);
            hand.open(meeting, "Rasmus Toft Lauridsen", "Bjarke Lundsgaard");
            hand.decide(meeting, 1, "APPROVED", "Referat og dagsorden blev godkendt uden bemærkninger.");
            hand.decide(
                    meeting,
                    2,
                    "NOTED",
                    "Helle Skovlund oplyste, at retningslinjerne findes på Medarbejdersiden.",
                    "Orienteringerne blev taget til efterretning.");
            hand.decide(meeting, 3, "NOTED", "Det blev aftalt at indkalde til et ekstraordinært møde.");
            hand.close(meeting);
            MeetingByHand.adopt(helle, meeting);
            MeetingByHand.adopt(leyla, meeting);
            assertPrinted(hand.publish(meeting), "kommunemed.txt");
        }
    }

    @Test
    @DisplayName("Chefforum: hele skabelonen, mellemrubrikker, beslutning i flere punkter")
    void minutes_of_a_management_group() throws IOException {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, 1366, "da");
                Window helle = chromium.window("http://localhost:" + port, 1366, "da")) {
            karen.become("Karen Holst");
            helle.become("Helle Skovlund");
            MeetingByHand hand = new MeetingByHand(karen, "chefforum");
            String agenda = hand.planEmpty("2028-03-15", "09:00", "Mødelokale 2");
            String meeting = agenda.replace("/dagsordener/", "/moede/");
            hand.add("Godkendelse af dagsorden og referat");
            hand.add("Temaer til kommende møder og eventuelt");
            hand.write(
                    "Beslutning om seniorindsatser",
                    "81.00.00-A26-3-28",
                    MOVER,
                    Written.of(
                            "recommendation",
                            "1. at modellen for seniorsamtaler godkendes",
                            "at indsatserne evalueres efter et år"),
                    Written.of("summary", "Sagen handler om, hvordan kommunen holder på erfarne medarbejdere."),
                    Written.of(
                            "presentation",
                            "(10 min.)",
                            "Tilbudsevalueringen er sket på baggrund af følgende kriterier:",
                            "- Beskrivelse af forløbet, herunder tidsplan",
                            "Samlet pris og timetal"),
                    Written.of("finance", "Intet at bemærke."),
                    Written.of("communication", "HR & Løn orienterer lederne."));
            hand.put(agenda, "Beslutning om seniorindsatser");
            hand.send(agenda);
            hand.open(meeting);
            hand.decide(meeting, 1, "APPROVED", "Chefforum godkendte dagsorden og referat.");
            hand.decide(
                    meeting,
                    2,
                    "APPROVED",
                    "1. Modellen blev godkendt med den justering, at samtalen er frivillig.",
                    "Evalueringen blev godkendt.");
            hand.decide(meeting, 3, "NOTED", "Intet til referat.");
            hand.close(meeting);
            if (helle.open(meeting + "/referat")
                            .locator("form[action$='/godkendelse'] button")
                            .count()
                    > 0) MeetingByHand.adopt(helle, meeting);
            assertPrinted(hand.publish(meeting), "chefforum.txt");
        }
    }

    /** What is printed stays in {@code target} to be laid beside others' minutes. */
    private static void assertPrinted(byte[] pdf, String expected) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "minutes"));
        Files.write(folder.resolve(expected.replace(".txt", ".pdf")), pdf);
        String printed = PdfCheck.text(pdf)
                .lines()
                .map(line -> line.strip().replaceAll("\\s{2,}", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(folder.resolve(expected), printed);
        assertThat(printed).isEqualTo(Files.readString(Path.of("src/test/resources/minutes", expected)));
    }
}
