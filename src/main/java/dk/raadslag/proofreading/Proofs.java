package dk.raadslag.proofreading;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.richtext.RichText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proof-reading as the organisation has decided on it, knowing the people and the subjects the system knows. */
@Component
public class Proofs {

    private final Proofreading proofreading;
    private final HouseStyles styles;
    private final Readings readings;
    private final People people;
    private final KleTitles subjects;
    private final Clock clock;

    Proofs(
            Proofreading proofreading,
            HouseStyles styles,
            Readings readings,
            People people,
            KleTitles subjects,
            Clock clock) {
        this.proofreading = proofreading;
        this.styles = styles;
        this.readings = readings;
        this.people = people;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** What to read by for somebody: only people the reader may know of are known. */
    public Yardstick yardstick(Reader reader) {
        return readings.as(reader, () -> {
            HouseStyle style = styles.current(reader);
            Context context = Context.on(LocalDate.now(clock))
                    .knowing(KnownPeople.of(
                            people.all().stream().map(Person::name).toList()))
                    .with(OwnWords.of(style.words()));
            boolean classifies = style.weight(CheckKey.CASE_NUMBER).isPresent();
            return new Yardstick(
                    classifies ? subjects.known().map(context::classifiedBy).orElse(context) : context, style);
        });
    }

    /** As {@link Proofreading#judge}. */
    public List<Judged> read(RichText text, Yardstick yardstick) {
        return proofreading.judge(text, yardstick);
    }

    /** As {@link Proofreading#judgeName}. */
    public List<Judged> readName(String name, Yardstick yardstick) {
        return proofreading.judgeName(name, yardstick);
    }

    /** As {@link Proofreading#mends}. */
    public List<String> mends(Finding finding, Yardstick yardstick) {
        return proofreading.mends(finding, yardstick.context());
    }
}
