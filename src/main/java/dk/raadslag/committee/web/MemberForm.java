package dk.raadslag.committee.web;

import dk.raadslag.committee.MembershipRole;
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
 */
public record MemberForm(
        @Nullable Long person, String navn, MembershipRole rolle, String plads, String fra, String til) {

    public MemberForm(
            @Nullable Long person,
            @Nullable String navn,
            @Nullable MembershipRole rolle,
            @Nullable String plads,
            @Nullable String fra,
            @Nullable String til) {
        this.person = person;
        this.navn = Objects.requireNonNullElse(navn, "").strip();
        this.rolle = Objects.requireNonNullElse(rolle, MembershipRole.MEMBER);
        this.plads = Objects.requireNonNullElse(plads, "").strip();
        this.fra = Objects.requireNonNullElse(fra, "").strip();
        this.til = Objects.requireNonNullElse(til, "").strip();
    }

    static MemberForm from(LocalDate day) {
        return new MemberForm(null, "", MembershipRole.MEMBER, "", day.toString(), "");
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
