package dk.raadslag.referral.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.referral.Referrals;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a committee has referred to others and others to it. */
@Controller
class ReferralPages {

    private final Readings readings;
    private final Committees committees;
    private final Referrals referrals;

    ReferralPages(Readings readings, Committees committees, Referrals referrals) {
        this.readings = readings;
        this.committees = committees;
        this.referrals = referrals;
    }

    @GetMapping("/udvalg/{slug}/henvisninger")
    ModelAndView ofCommittee(Reader reader, @PathVariable String slug) {
        Committee committee = readings.as(reader, () -> committees.bySlug(slug))
                .filter(one -> sits(reader, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "referral/referrals",
                Map.of(
                        "committee", committee,
                        "received", referrals.received(reader, committee),
                        "sent", referrals.sent(reader, committee)));
    }

    private static boolean sits(Reader reader, Committee committee) {
        return reader.loggedIn()
                && Stream.of(Token.committee(committee.id()), Token.recorder(committee.id()))
                        .anyMatch(reader.tokens()::contains);
    }
}
