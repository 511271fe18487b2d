package dk.raadslag.referral;

import dk.raadslag.access.Reader;
import dk.raadslag.referral.Become.What;
import dk.raadslag.referral.SentOut.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other committees decided in the end about what was referred to them; within a transaction. */
@Component
class Answers {

    private final ReferralTable table;
    private final SentOut sentOut;

    Answers(ReferralTable table, SentOut sentOut) {
        this.table = table;
        this.sentOut = sentOut;
    }

    /** An answer, in the minutes of the meeting that gave it. */
    record Answer(UUID meeting, long itemId, Found found) {

        LocalDate day() {
            return found.minutes().startsAt().toLocalDate();
        }

        String path() {
            return found.path();
        }
    }

    /** Empty until the minutes are out, and to those who may not read them. */
    Optional<Answer> to(Reader reader, Referral referral) {
        return table.become(List.of(referral.id())).stream()
                .filter(become -> become.what() == What.TAKEN_UP)
                .flatMap(become -> sentOut.minutes(reader, become.meetingId(), become.itemId()).stream()
                        .map(found -> new Answer(become.meetingId(), become.itemId(), found)))
                .filter(answer -> answer.found().decided())
                .reduce((_, last) -> last);
    }
}
