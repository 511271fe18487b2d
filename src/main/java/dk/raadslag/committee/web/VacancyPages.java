package dk.raadslag.committee.web;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.CommitteeRefused;
import dk.raadslag.committee.Vacancy;
import dk.raadslag.committee.VacancyOffice;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator fills vacant seats, does away with them, and says how long they were vacant. */
@Controller
@RequestMapping(CommitteeSetUpPages.ADDRESS + "/{slug}/ubesatte/{id:\\d{1,15}}")
class VacancyPages {

    private final SetUpRoom room;
    private final VacancyOffice office;

    VacancyPages(SetUpRoom room, VacancyOffice office) {
        this.room = room;
        this.office = office;
    }

    /** The page with the form for a member begun for the vacant seat. */
    @GetMapping
    ModelAndView fill(Reader reader, @PathVariable String slug, @PathVariable long id) {
        CommitteeSetUpView view = room.view(reader, slug);
        MemberForm begun = MemberForm.filling(vacancy(view, id, each -> each.to() == null), view.today());
        return SetUpRoom.page(view.refusedMember(begun, Map.of()), HttpStatus.OK);
    }

    @PostMapping("/nedlaeggelse")
    ModelAndView abolish(Reader reader, @PathVariable String slug, @PathVariable long id, RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        try {
            office.abolish(reader, vacancy(view, id, _ -> true), view.today().minusDays(1));
            return SetUpRoom.done(left, "committees.done.vacancyEnded", slug);
        } catch (CommitteeRefused refused) {
            return SetUpRoom.refused(room.view(reader, slug)
                    .refused(CommitteeSetUpView.vacantUntil(id), "", SeatPages.RULE + refused.rule()));
        }
    }

    @PostMapping("/sidste-dag")
    ModelAndView correct(
            Reader reader,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sidste,
            RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        Vacancy vacancy = vacancy(view, id, _ -> true);
        String field = CommitteeSetUpView.vacantUntil(id);
        LocalDate lastDay = MemberForm.day(sidste);
        if (lastDay == null && !sidste.isBlank())
            return SetUpRoom.refused(view.refused(field, sidste, "committees.member.dayWrong"));
        try {
            office.correct(reader, vacancy, lastDay);
            return SetUpRoom.done(left, "committees.done.vacancyCorrected", slug);
        } catch (CommitteeRefused refused) {
            return SetUpRoom.refused(view.refused(field, sidste, SeatPages.RULE + refused.rule()));
        }
    }

    private static Vacancy vacancy(CommitteeSetUpView view, long id, Predicate<Vacancy> which) {
        return view.vacancies().stream()
                .filter(each -> each.id() == id)
                .filter(which)
                .findFirst()
                .orElseThrow(SetUpRoom::absent);
    }
}
