package dk.raadslag.committee.web;

import dk.raadslag.access.Person;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Membership;
import java.util.List;
import java.util.Map;

/**
 * A committee as an administrator sets it up.
 *
 * @param people all who may be chosen
 * @param form for one more member, as typed so far
 * @param alias one more name, as typed so far
 * @param errors the keys of the error messages by the id of their field
 */
public record CommitteeSetUpView(
        Committee committee,
        List<Seat> seats,
        List<String> otherNames,
        List<Person> people,
        MemberForm form,
        String alias,
        Map<String, String> errors) {

    /** Somebody's time in the committee. */
    public record Seat(Membership membership, Person person) {}

    CommitteeSetUpView refusedMember(MemberForm typed, Map<String, String> why) {
        return new CommitteeSetUpView(committee, seats, otherNames, people, typed, alias, why);
    }

    CommitteeSetUpView refusedAlias(String typed, String why) {
        return new CommitteeSetUpView(committee, seats, otherNames, people, form, typed, Map.of("alias", why));
    }

    CommitteeSetUpView refusedEnd(long membership, String why) {
        return new CommitteeSetUpView(
                committee, seats, otherNames, people, form, alias, Map.of("sidste-" + membership, why));
    }

    public String address() {
        return CommitteeSetUpPages.ADDRESS + "/" + committee.slug();
    }
}
