package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Membership;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells those who sit in a committee what becomes of its minutes; what these say stays where they are. */
@Component
class AdoptionNews {

    private final Post post;

    AdoptionNews(Post post) {
        this.post = post;
    }

    /** @param stoodIn those who took part without sitting in the committee */
    void drafted(Reader by, Meeting meeting, List<Membership> members, Set<Long> stoodIn) {
        tell(by, members, stoodIn, words -> {
            String name =
                    words.text("adoptions.mail.drafted", meeting.committee().name(), words.day(meeting.startsAt()));
            String path = "/moede/" + meeting.id() + "/referat";
            return Letter.about(name, words.text("adoptions.mail.drafted.lead"), name, path);
        });
    }

    /** @param corrected whether there were minutes before, which these correct */
    void released(Reader by, Meeting meeting, EditionAddress minutes, boolean corrected, List<Membership> members) {
        String title = corrected ? "adoptions.mail.corrected" : "adoptions.mail.released";
        String lead = corrected ? "adoptions.mail.corrected.lead" : "adoptions.mail.released.lead";
        tell(by, members, Set.of(), words -> {
            String name = words.text(title, meeting.committee().name(), words.day(meeting.startsAt()));
            return Letter.about(name, words.text(lead), name, minutes.path());
        });
    }

    private void tell(Reader by, List<Membership> members, Set<Long> others, Function<Words, Letter> news) {
        Stream.concat(members.stream().filter(Membership::takesPart).map(Membership::personId), others.stream())
                .filter(member -> !Objects.equals(member, by.personId()))
                .distinct()
                .sorted()
                .forEach(member -> post.announce(member, news));
    }
}
