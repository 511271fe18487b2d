package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.approval.NeutralName;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Paper;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.web.Words;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a paper's authors by mail what happens to it on an agenda; within the clerk's transaction of the act. */
@Component
class AgendaNews {

    private final Post post;

    AgendaNews(Post post) {
        this.post = post;
    }

    void givenBack(Reader by, Paper paper, Meeting meeting) {
        paper.authors().stream()
                .filter(author -> !Objects.equals(author, by.personId()))
                .sorted()
                .forEach(author -> post.tell(author, words -> givenBack(words, by, paper, meeting)));
    }

    private static Letter givenBack(Words words, Reader by, Paper paper, Meeting meeting) {
        String name = NeutralName.of(paper.head(), words);
        String lead = words.text(
                "agendas.mail.givenBack.lead", by.name(), meeting.committee().name());
        return Letter.about(words.text("agendas.mail.givenBack.subject", name), lead, name, "/sager/" + paper.id());
    }

    /** Those who want no mail, or have no address for it. */
    List<Long> unreached(List<Long> members) {
        return members.stream().filter(member -> !post.reaches(member)).toList();
    }

    /** Members are led to the agenda itself; what it says stays there. */
    void sentOut(Reader by, Meeting meeting, EditionAddress agenda, List<Long> members) {
        members.stream()
                .filter(member -> !Objects.equals(member, by.personId()))
                .sorted()
                .forEach(member -> post.announce(member, words -> sentOut(words, meeting, agenda)));
    }

    private static Letter sentOut(Words words, Meeting meeting, EditionAddress agenda) {
        String name = words.text(
                "agendas.mail.sentOut." + agenda.kind(), meeting.committee().name(), words.day(meeting.startsAt()));
        String lead = words.text(
                "agendas.mail.sentOut.lead",
                meeting.timeKnown() ? words.moment(meeting.startsAt()) : words.day(meeting.startsAt()));
        return Letter.about(name, lead, name, agenda.path());
    }
}
