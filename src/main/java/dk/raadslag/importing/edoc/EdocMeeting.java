package dk.raadslag.importing.edoc;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Outline;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.exported.ExportedItem;
import dk.raadslag.importing.exported.ExportedMeeting;
import dk.raadslag.importing.exported.Times;
import dk.raadslag.importing.text.TextReader;
import dk.raadslag.publication.EditionKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A meeting of eDoc: an open and a closed agenda, each with its items in any order. */
final class EdocMeeting {

    private final XmlElement meeting;
    private final List<Finding> findings;

    EdocMeeting(XmlElement meeting, List<Finding> findings) {
        this.meeting = meeting;
        this.findings = findings;
    }

    Reading reading() throws UnreadableFile {
        String when = meeting.text("MeetingDate");
        ExportedMeeting read = new ExportedMeeting(kind(), meeting.text("Committee"), findings)
                .date(Times.date(when))
                .times(Times.time(when), Times.time(""));
        List<Numbered> items = new ArrayList<>();
        for (XmlElement agenda :
                meeting.all("MeetingAgendaTypes/MeetingAgendaType").toList()) {
            if (items.isEmpty()) head(agenda.text("FullText"), read);
            boolean closed = agenda.text("AgendaType").toLowerCase(Locale.ROOT).contains("lukket");
            agenda.all("MeetingAgendaItems/MeetingAgendaItem").forEach(item -> items.add(numbered(item, closed)));
        }
        items.stream().sorted(Comparator.comparingInt(Numbered::number)).forEach(item -> read.item(item.item()));
        return read.reading();
    }

    private record Numbered(int number, ExportedItem item) {}

    private EditionKind kind() {
        boolean minutes = meeting.text("MeetingState").toLowerCase(Locale.ROOT).contains("referat");
        return minutes ? EditionKind.MINUTES : EditionKind.AGENDA;
    }

    private static Numbered numbered(XmlElement item, boolean closed) {
        String number = item.text("AgendaItemNumber");
        int order = number.matches("\\d{1,6}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return new Numbered(order, new EdocItem(item, closed).item());
    }

    /** Who met and where is told only in the text of the whole agenda. */
    private static void head(String text, ExportedMeeting read) throws UnreadableFile {
        if (text.isEmpty()) return;
        SourceFile file = new SourceFile("agenda.txt", text.getBytes(StandardCharsets.UTF_8));
        for (Reading told : new TextReader().read(file)) {
            Outline outline = told.outline();
            if (outline == null) continue;
            outline.participants().forEach(read::participant);
            if (outline.place() != null) read.place(outline.place());
        }
    }
}
