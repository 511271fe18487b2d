package dk.raadslag.proceedings;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Apologies;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OwnApologies implements Apologies {

    private final Attendances attendances;

    OwnApologies(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public Optional<Offer> offer(Reader reader, Meeting meeting) {
        if (!attendances.mayApologise(reader, meeting)) return Optional.empty();
        long self = requireNonNull(reader.personId());
        boolean sent = attendances
                .of(reader, meeting)
                .filter(attendance -> attendance.standing(self) == Standing.APOLOGY)
                .isPresent();
        return Optional.of(new Offer("/moede/" + meeting.id() + "/fremmoede#eget", sent));
    }
}
