package dk.raadslag.paper.web;

import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.paper.AttachedVersion;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is attached to a paper, with the names of those who attached it. */
@Component
class AttachedRoom {

    private final Readings readings;
    private final Attachments attachments;
    private final Papers papers;
    private final PaperRoom room;

    AttachedRoom(Readings readings, Attachments attachments, Papers papers, PaperRoom room) {
        this.readings = readings;
        this.attachments = attachments;
        this.papers = papers;
        this.room = room;
    }

    AttachedView view(Reader reader, Paper paper) {
        return readings.as(reader, () -> {
            List<Attachment> all = attachments.of(reader, paper);
            Map<Long, String> names =
                    room.persons(people(all)).stream().collect(Collectors.toMap(Person::id, Person::name));
            return new AttachedView(
                    paper, all, names, papers.whyNotChange(reader, paper).isEmpty());
        });
    }

    private static Set<Long> people(List<Attachment> all) {
        return all.stream().flatMap(AttachedRoom::people).collect(Collectors.toSet());
    }

    private static Stream<Long> people(Attachment attachment) {
        Stream<Long> adders = attachment.versions().stream().map(AttachedVersion::addedBy);
        return Stream.concat(adders, Stream.ofNullable(attachment.removal()).map(Attachment.Removal::by));
    }
}
