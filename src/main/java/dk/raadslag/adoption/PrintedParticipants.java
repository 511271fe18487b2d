package dk.raadslag.adoption;

import dk.raadslag.proceedings.AttendanceWords;
import dk.raadslag.proceedings.Course;
import dk.raadslag.publication.Participant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who took part, as minutes print it. */
@Component
class PrintedParticipants {

    private final AttendanceWords words;

    PrintedParticipants(AttendanceWords words) {
        this.words = words;
    }

    List<Participant> lines(Course course) {
        return words.participants(course.attendance());
    }

    /** Those who took part with a vote, for the whole meeting or some of it. */
    static Set<Long> withVote(Course course) {
        return course.attendance().numbers().keySet().stream()
                .flatMap(item -> course.attendance().entitled(item).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
