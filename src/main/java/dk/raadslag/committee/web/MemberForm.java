package dk.raadslag.committee.web;

import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.Vacancy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator types to let somebody sit in a committee; the names are those of the fields on the page.
 *
 * @param person of those who are known, or null
 * @param navn of somebody who is not known yet
 * @param isteden the membership a substitute stands in for the whole time, or null
 * @param ubesat the vacancy that is filled, or null
 */
public record MemberForm(
        @Nullable Long person,
        String navn,
        MembershipRole rolle,
        String plads,
        @Nullable Long isteden,
        String fra,
        String til,
        @Nullable Long ubesat) {

    public MemberForm(
            @Nullable Long person,
            @Nullable String navn,
            @Nullable MembershipRole rolle,
            @Nullable String plads,
            @Nullable Long isteden,
            @Nullable String fra,
            @Nullable String til,
            @Nullable Long ubesat) {
        this.person = person;
        this.navn = Objects.requireNonNullElse(navn, "").strip();
        this.rolle = Objects.requireNonNullElse(rolle, MembershipRole.MEMBER);
        this.plads = Objects.requireNonNullElse(plads, "").strip();
        this.isteden = isteden;
        this.fra = Objects.requireNonNullElse(fra, "").strip();
        this.til = Objects.requireNonNullElse(til, "").strip();
        this.ubesat = ubesat;
    }

    static MemberForm from(LocalDate day) {
        return new MemberForm(null, "", MembershipRole.MEMBER, "", null, day.toString(), "", null);
    }

    static MemberForm filling(Vacancy vacancy, LocalDate day) {
        LocalDate from = vacancy.from().isAfter(day) ? vacancy.from() : day;
        String seat = vacancy.seat();
        return new MemberForm(null, "", vacancy.role(), seat, null, from.toString(), "", vacancy.id());
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if ((person == null) == navn.isEmpty()) errors.put("person", "committees.member.whoWrong");
        if (day(fra) == null) errors.put("fra", "committees.member.dayWrong");
        if (!til.isEmpty() && day(til) == null) errors.put("til", "committees.member.dayWrong");
        return errors;
    }

    /** Null for what is no day. */
    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
