package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.CalendarAddresses;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Meetings as calendars: a committee's for those who may know of it, and a person's own by its secret address. */
@Controller
class CalendarFiles {

    static final String OWN = "/kalender/";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CommitteeRoom room;
    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final CalendarAddresses addresses;
    private final MeetingCalendar calendar;
    private final Words danish;
    private final Clock clock;

    CalendarFiles(
            CommitteeRoom room,
            Readings readings,
            Committees committees,
            Meetings meetings,
            CalendarAddresses addresses,
            MeetingCalendar calendar,
            Vocabulary vocabulary,
            Clock clock) {
        this.room = room;
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.addresses = addresses;
        this.calendar = calendar;
        this.danish = vocabulary.in(Language.DA);
        this.clock = clock;
    }

    @GetMapping("/udvalg/{slug}/moeder.ics")
    ResponseEntity<byte[]> ofCommittee(Reader reader, @PathVariable String slug) {
        Committee committee = room.committee(reader, slug);
        String name = danish.text("meetings.calendar.name", committee.name());
        return file(reader, name, slug, List.of(committee));
    }

    /** The committees in which the owner of the address sits today. */
    @GetMapping(OWN + "{secret:[A-Za-z0-9_-]{20,100}}.ics")
    ResponseEntity<byte[]> own(@PathVariable String secret) {
        Reader owner = addresses.owner(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Long person = owner.personId();
        List<Committee> mine = person == null
                ? List.of()
                : readings.as(owner, () -> committees.committeesOf(person, LocalDate.now(clock)));
        return file(owner, danish.text("meetings.calendar.nameOwn"), "moeder", mine);
    }

    private ResponseEntity<byte[]> file(Reader reader, String name, String file, List<Committee> of) {
        LocalDateTime from = LocalDate.now(clock).minusYears(1).atStartOfDay();
        List<Meeting> shown = readings.as(reader, () -> meetings.from(of, from));
        Map<UUID, String> links = readings.as(reader, () -> meetings.links(shown));
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String text = calendar.write(name, shown, links, site);
        ContentDisposition called =
                ContentDisposition.attachment().filename(file + ".ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, called.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
