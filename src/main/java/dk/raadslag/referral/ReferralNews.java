package dk.raadslag.referral;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells secretaries what comes to their committees from others; what it is stays on the page. */
@Component
class ReferralNews {

    private final Committees committees;
    private final Post post;
    private final Clock clock;

    ReferralNews(Committees committees, Post post, Clock clock) {
        this.committees = committees;
        this.post = post;
        this.clock = clock;
    }

    void referred(Reader by, Referral referral, Committee to) {
        tell(
                by,
                to.id(),
                words -> letter(
                        words.text(
                                "referrals.mail.referred",
                                referral.from().name(),
                                referral.to().name()),
                        words.text("referrals.mail.referred.lead", words.day(referral.heldOn())),
                        to));
    }

    void dealtWith(Reader by, Meeting meeting, Referral referral) {
        committees
                .byId(referral.from().id())
                .ifPresent(from -> tell(by, from.id(), words -> dealtWith(words, meeting, referral, from)));
    }

    private static Letter dealtWith(Words words, Meeting meeting, Referral referral, Committee from) {
        return letter(
                words.text(
                        "referrals.mail.dealtWith",
                        referral.to().name(),
                        referral.from().name()),
                words.text(
                        "referrals.mail.dealtWith.lead", words.day(meeting.startsAt()), words.day(referral.heldOn())),
                from);
    }

    private static Letter letter(String subject, String lead, Committee whose) {
        return Letter.about(subject, lead, subject, "/udvalg/" + whose.slug() + "/henvisninger");
    }

    private void tell(Reader by, long committee, Function<Words, Letter> news) {
        committees.members(committee, LocalDate.now(clock)).stream()
                .filter(member -> member.role() == MembershipRole.SECRETARY)
                .map(Membership::personId)
                .filter(secretary -> !Objects.equals(secretary, by.personId()))
                .distinct()
                .sorted()
                .forEach(secretary -> post.announce(secretary, news));
    }
}
