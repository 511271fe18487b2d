package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.paper.Paper;
import dk.raadslag.web.Words;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a paper's authors by mail what has become of it; within the clerk's transaction of the act. */
@Component
class AuthorNews {

    private final People people;
    private final Post post;

    AuthorNews(People people, Post post) {
        this.people = people;
        this.post = post;
    }

    /** @param suggests whether changes the actor proposes wait for an answer */
    void verdict(Reader actor, Paper paper, Submission submission, boolean suggests) {
        tell(actor, paper, words -> letter(words, actor, paper, submission, suggests));
    }

    private Letter letter(Words words, Reader actor, Paper paper, Submission submission, boolean suggests) {
        return switch (submission.state(paper)) {
            case SENT_BACK, RECALLED -> ApprovalLetters.sentBack(words, paper, actor.name());
            case APPROVED -> ApprovalLetters.approved(words, paper, actor.name(), suggests);
            case WAITING -> ApprovalLetters.movedOn(words, paper, actor.name(), holders(paper, submission), suggests);
        };
    }

    void takenOver(Reader actor, Paper paper, AskedStep step) {
        tell(actor, paper, words -> ApprovalLetters.takenOver(words, paper, step, actor.name()));
    }

    private void tell(Reader actor, Paper paper, Function<Words, Letter> news) {
        paper.authors().stream()
                .filter(author -> !author.equals(requireNonNull(actor.personId())))
                .sorted()
                .forEach(author -> post.tell(author, news));
    }

    private String holders(Paper paper, Submission submission) {
        return submission.waiting(paper).stream()
                .map(step -> people.byId(step.personId()).map(Person::name).orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
