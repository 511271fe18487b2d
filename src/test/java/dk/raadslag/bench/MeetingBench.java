package dk.raadslag.bench;

import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committees;
import dk.raadslag.desk.HttpDesk;
import dk.raadslag.gate.FileInspection;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.ApplicationContext;

/**
 * A meeting: an agenda that two hundred members open within a minute of its mail, decisions saved by three at once
 * while the others look on, and forty files at the gate.
 */
final class MeetingBench {

    private static final int MEMBERS = 200;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ITEMS = 12;
    private static final int WRITERS = 3;
    private static final int SAVES = 60;
    private static final int FILES = 40;
    private static final int PAGES = 20;
    private static final String WORDS = "Udvalget godkendte indstillingen. ".repeat(10);

    private final ApplicationContext raadslag;
    private final URI home;

    private MeetingBench(Town town) {
        raadslag = town.context();
        home = town.home();
    }

    public static void main(String[] args) throws Exception {
        try (Town town = Town.started()) {
            var bench = new MeetingBench(town);
            Meeting meeting = bench.underWay();
            bench.opening(meeting);
            bench.saving(meeting);
            bench.gate();
        }
    }

    private Reader karen() {
        long id = raadslag.getBean(Readings.class)
                .asClerk(() -> raadslag.getBean(People.class)
                        .named("Karen Holst")
                        .getFirst()
                        .id());
        return raadslag.getBean(Readers.class).ofPerson(id).orElseThrow();
    }

    private Meeting underWay() {
        Reader karen = karen();
        Meeting meeting = raadslag.getBean(Readings.class).asClerk(() -> {
            var committee =
                    raadslag.getBean(Committees.class).bySlug("chefforum").orElseThrow();
            var wanted = new NewMeeting(committee, LocalDateTime.of(2036, 3, 12, 9, 0), true, null, "Lokale 2");
            return raadslag.getBean(Meetings.class).plan(karen, wanted);
        });
        List<NewItem> items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(number -> new NewItem(ItemKind.PLAIN, "Orientering nummer " + number, 10))
                .toList();
        raadslag.getBean(Agendas.class).begin(karen, meeting, items);
        raadslag.getBean(Dispatches.class).send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, "Nu", Map.of()));
        raadslag.getBean(Proceedings.class).open(karen, meeting);
        return meeting;
    }

    private void opening(Meeting meeting) throws Exception {
        String agenda = EditionAddress.of(meeting, EditionKind.AGENDA, 1).path();
        List<HttpDesk> desks = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            var desk = new HttpDesk(home);
            desk.become("Mads Ørskov");
            desks.add(desk);
        }
        List<Double> alone = new ArrayList<>();
        for (int time = 0; time < MEMBERS; time++)
            alone.add(milliseconds(() -> desks.getFirst().open(agenda)));
        List<Double> within = Collections.synchronizedList(new ArrayList<>());
        together(MEMBERS, member -> {
            TimeUnit.MILLISECONDS.sleep(MINUTE.toMillis() * member / MEMBERS);
            within.add(milliseconds(() -> desks.get(member).open(agenda)));
        });
        List<Double> atOnce = Collections.synchronizedList(new ArrayList<>());
        together(
                MEMBERS,
                member -> atOnce.add(milliseconds(() -> desks.get(member).open(agenda))));
        desks.forEach(HttpDesk::close);
        System.out.printf(
                "opening an agenda, %d members within a minute: p50 %.0f ms, p99 %.0f ms; all at once: p99 %.0f ms;"
                        + " one alone: p50 %.0f ms, ratio of p99 within a minute %.1f%n",
                MEMBERS,
                Percentile.of(within, 50),
                Percentile.of(within, 99),
                Percentile.of(atOnce, 99),
                Percentile.of(alone, 50),
                Percentile.of(within, 99) / Percentile.of(alone, 50));
    }

    private void saving(Meeting meeting) throws Exception {
        List<Long> items = raadslag.getBean(Agendas.class).of(karen(), meeting).orElseThrow().items().stream()
                .map(AgendaItem::id)
                .toList();
        List<Double> alone = saves(meeting, items.subList(0, 1));
        List<Double> together = saves(meeting, items.subList(1, 1 + WRITERS));
        System.out.printf(
                "saving a decision, %d writers: p50 %.0f ms, p99 %.0f ms; one alone: p50 %.0f ms, ratio %.1f%n",
                WRITERS,
                Percentile.of(together, 50),
                Percentile.of(together, 99),
                Percentile.of(alone, 50),
                Percentile.of(together, 50) / Percentile.of(alone, 50));
    }

    private List<Double> saves(Meeting meeting, List<Long> items) throws Exception {
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        together(items.size(), writer -> {
            try (var desk = new HttpDesk(home)) {
                desk.become("Karen Holst");
                String page = "/moede/" + meeting.id();
                desk.open(page);
                String address = page + "/punkter/" + items.get(writer) + "/beslutning";
                for (int save = 0; save < SAVES; save++) {
                    int version = save;
                    times.add(milliseconds(() -> {
                        var answer = desk.save(address, version, UUID.randomUUID(), WORDS + version);
                        if (answer.statusCode() != 200) throw new IOException(answer.toString());
                    }));
                }
            }
        });
        return times.subList(items.size() * SAVES / 4, times.size());
    }

    private void gate() throws Exception {
        byte[] file = pdf();
        var inspection = raadslag.getBean(FileInspection.class);
        var proofs = raadslag.getBean(Proofs.class);
        var yardstick = proofs.yardstick(karen());
        inspection.of("Bilag.pdf", "application/pdf", file, yardstick);
        double looking = milliseconds(() -> {
            for (int one = 0; one < FILES; one++) inspection.of("Bilag " + one, "application/pdf", file, yardstick);
        });
        double reading = milliseconds(() -> {
            for (int one = 0; one < FILES; one++)
                try (PDDocument opened = Loader.loadPDF(file)) {
                    new PDFTextStripper().getText(opened);
                }
        });
        System.out.printf(
                "gate, %d files of %d pages: %.1f s; taking the text out of them alone: %.1f s, ratio %.1f%n",
                FILES, PAGES, looking / 1000, reading / 1000, looking / reading);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int number = 0; number < PAGES; number++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.setLeading(14);
                    content.newLineAtOffset(50, 780);
                    for (int line = 0; line < 50; line++) {
                        content.showText("Kommunen bygger en sti langs vejen, og den bliver to kilometer lang.");
                        content.newLine();
                    }
                    content.endText();
                }
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Act {

        void run() throws Exception;
    }

    private interface Share {

        void of(int number) throws Exception;
    }

    private static double milliseconds(Act act) throws Exception {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void together(int people, Share share) throws Exception {
        try (var office = Executors.newFixedThreadPool(people)) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < people; number++) {
                int mine = number;
                all.add(office.submit(() -> {
                    share.of(mine);
                    return null;
                }));
            }
            for (Future<?> one : all) one.get();
        }
    }
}
