package dk.raadslag.casework;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The stored titles of the KLE classification. */
@Service
public class KleTitles {

    private final KleTable table;

    KleTitles(KleTable table) {
        this.table = table;
    }

    /** What a case is about, by its number; empty for other systems' numbers and for numbers nobody loaded. */
    public Optional<String> of(CaseNumber caseNumber) {
        return caseNumber.kle().flatMap(parts -> table.longest(Kle.withGroups(parts.subject())));
    }

    /** Takes over a new version of the classification. */
    public void renew(Kle kle) {
        table.store(kle);
    }
}
