package dk.raadslag.absence;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.web.Words;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells by mail whoever is written away, or back, by somebody else; within the clerk's transaction of the act. */
@Component
class AbsenceNews {

    private final People people;
    private final Post post;

    AbsenceNews(People people, Post post) {
        this.people = people;
        this.post = post;
    }

    void set(Reader actor, Absence absence) {
        tell(actor, absence, words -> set(words, actor, absence));
    }

    private Letter set(Words words, Reader actor, Absence absence) {
        String from = words.day(absence.from());
        String to = words.day(absence.to());
        return letter(
                words,
                words.text("absences.mail.set", from, to),
                words.text("absences.byAnother", actor.name(), from, to, name(absence.deputyId())));
    }

    void ended(Reader actor, Absence absence) {
        tell(
                actor,
                absence,
                words ->
                        letter(words, words.text("absences.mail.ended"), words.text("absences.endedBy", actor.name())));
    }

    private static Letter letter(Words words, String subject, String lead) {
        return Letter.about(subject, lead, words.text("absences.title"), "/min-dag/fravaer");
    }

    private void tell(Reader actor, Absence absence, Function<Words, Letter> news) {
        boolean own = Objects.equals(actor.personId(), absence.personId());
        if (!own) post.announce(absence.personId(), news);
    }

    private String name(long person) {
        return people.byId(person).map(Person::name).orElse("");
    }
}
