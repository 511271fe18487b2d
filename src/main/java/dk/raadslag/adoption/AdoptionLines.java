package dk.raadslag.adoption;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who adopted or signed minutes, in the lines that are printed in them. */
@Component
class AdoptionLines {

    private final People people;
    private final Meetings meetings;
    private final Vocabulary vocabulary;
    private final Clock clock;

    AdoptionLines(People people, Meetings meetings, Vocabulary vocabulary, Clock clock) {
        this.people = people;
        this.meetings = meetings;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** @param missingReason why those are missing who have not signed, or null when nobody is */
    List<String> of(DraftStanding standing, @Nullable String missingReason) {
        List<String> lines =
                new ArrayList<>(standing.adoptions().stream().map(this::line).toList());
        if (missingReason != null) lines.add(missing(standing, missingReason));
        return lines;
    }

    private String line(Adoption adoption) {
        Words words = vocabulary.in(Language.DA);
        String day = words.day(LocalDateTime.ofInstant(adoption.at(), clock.getZone()));
        if (adoption.meetingId() == null)
            return words.text("adoptions.print.by." + adoption.capacity(), name(adoption.personId()), day);
        String meeting = meetings.byId(adoption.meetingId())
                .map(later -> words.day(later.startsAt()))
                .orElse(day);
        return words.text("adoptions.print.by." + adoption.capacity(), meeting);
    }

    private String missing(DraftStanding standing, String reason) {
        String names = standing.missing().stream()
                .flatMap(required -> required.holders().stream())
                .map(this::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return vocabulary.in(Language.DA).text("adoptions.print.missing", names, reason);
    }

    private String name(long person) {
        return people.byId(person).map(Person::name).orElse("");
    }
}
