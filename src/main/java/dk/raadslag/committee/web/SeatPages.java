package dk.raadslag.committee.web;

import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.committee.CommitteeRefused;
import dk.raadslag.committee.CommitteeRule;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.NewMembership;
import dk.raadslag.committee.Vacancy;
import dk.raadslag.committee.web.CommitteeSetUpView.Seat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator says who has which seat in a committee, from when to when. */
@Controller
@RequestMapping(CommitteeSetUpPages.ADDRESS + "/{slug}")
class SeatPages {

    private static final long NOT_KNOWN_YET = 0;
    static final String RULE = "committees.rule.";
    private static final String MEMBERSHIP = "/medlemmer/{id:\\d{1,15}}";

    private final SetUpRoom room;
    private final CommitteeOffice office;

    SeatPages(SetUpRoom room, CommitteeOffice office) {
        this.room = room;
        this.office = office;
    }

    @PostMapping("/medlemmer")
    ModelAndView addMember(
            Reader reader, @PathVariable String slug, @ModelAttribute MemberForm form, RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) return SetUpRoom.refused(view.refusedMember(form, errors));
        Long filled = form.ubesat();
        Vacancy taken = filled == null ? null : unfilled(view, filled).orElse(null);
        if (filled != null && taken == null)
            return SetUpRoom.refused(view.refusedMember(
                    form, Map.of(field(CommitteeRule.NOT_VACANT_THEN), RULE + CommitteeRule.NOT_VACANT_THEN)));
        try {
            NewMembership wanted = membership(view, form);
            if (form.person() == null) office.addNewcomer(reader, form.navn(), wanted, taken);
            else office.addMember(reader, wanted, taken);
            return SetUpRoom.done(left, "committees.done.member", slug);
        } catch (CommitteeRefused refused) {
            return SetUpRoom.refused(view.refusedMember(form, Map.of(field(refused.rule()), RULE + refused.rule())));
        }
    }

    private static String field(CommitteeRule rule) {
        return switch (rule) {
            case SITS_ALREADY -> "person";
            case OFFICE_TAKEN -> "rolle";
            case NOBODY_TO_STAND_IN_FOR, STOOD_IN_FOR_ALREADY -> "isteden";
            case NOT_VACANT_THEN -> "fra";
            case NAME_TAKEN, ENDS_BEFORE_IT_BEGINS, HAS_BEGUN, SOMEBODY_STANDS_IN, MEMBERSHIP_GONE, SEAT_FILLED ->
                "til";
        };
    }

    private static NewMembership membership(CommitteeSetUpView view, MemberForm form) {
        LocalDate from = Objects.requireNonNull(MemberForm.day(form.fra()));
        String seat = form.plads().isEmpty() ? null : form.plads();
        return new NewMembership(
                view.committee().id(),
                person(view, form.person()),
                form.rolle(),
                seat,
                from,
                MemberForm.day(form.til()),
                form.isteden());
    }

    private static long person(CommitteeSetUpView view, @Nullable Long chosen) {
        if (chosen == null) return NOT_KNOWN_YET;
        return view.people().stream()
                .map(Person::id)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(SetUpRoom::absent);
    }

    @PostMapping(MEMBERSHIP + "/udtraeden")
    ModelAndView endMembership(
            Reader reader,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sidste,
            @RequestParam(defaultValue = "false") boolean ubesat,
            RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        Membership membership = seat(view, id);
        LocalDate lastDay = MemberForm.day(sidste);
        boolean goesOn = sidste.isBlank() && membership.to() != null;
        if (lastDay == null && !goesOn)
            return SetUpRoom.refused(view.refusedLeaving(id, sidste, ubesat, "committees.member.dayWrong"));
        try {
            office.endMembership(reader, membership, lastDay, ubesat);
            return SetUpRoom.done(left, goesOn ? "committees.done.staysOn" : "committees.done.ended", slug);
        } catch (CommitteeRefused refused) {
            return SetUpRoom.refused(view.refusedLeaving(id, sidste, ubesat, RULE + refused.rule()));
        }
    }

    @PostMapping(MEMBERSHIP + "/sletning")
    ModelAndView removeMembership(
            Reader reader, @PathVariable String slug, @PathVariable long id, RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        try {
            office.removeMembership(reader, seat(view, id));
            return SetUpRoom.done(left, "committees.done.removed", slug);
        } catch (CommitteeRefused refused) {
            return SetUpRoom.refused(view.refused("sidste-" + id, "", RULE + refused.rule()));
        }
    }

    private static Membership seat(CommitteeSetUpView view, long id) {
        return view.seats().stream()
                .map(Seat::membership)
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(SetUpRoom::absent);
    }

    /** A seat that nobody has been found for yet. */
    private static Optional<Vacancy> unfilled(CommitteeSetUpView view, long id) {
        return view.vacant().stream()
                .filter(each -> each.id() == id && each.to() == null)
                .findFirst();
    }

    @PostMapping("/valgperiode")
    ModelAndView endTerm(
            Reader reader,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String periode,
            RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        LocalDate lastDay = MemberForm.day(periode);
        if (lastDay == null) return SetUpRoom.refused(view.refused("periode", periode, "committees.member.dayWrong"));
        int leaving = office.endTerm(reader, view.committee(), lastDay);
        return SetUpRoom.done(left, leaving == 0 ? "committees.done.termOfNobody" : "committees.done.term", slug);
    }
}
