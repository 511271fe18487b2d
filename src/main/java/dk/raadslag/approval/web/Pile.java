package dk.raadslag.approval.web;

import dk.raadslag.access.Reader;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Waiting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What waits for somebody, to be read and decided on one page. */
@Component
class Pile {

    static final String ADDRESS = "/min-dag/bunke";

    private final Approvals approvals;
    private final ApprovalRoom room;
    private final WrittenRoom texts;

    Pile(Approvals approvals, ApprovalRoom room, WrittenRoom texts) {
        this.approvals = approvals;
        this.room = room;
        this.texts = texts;
    }

    List<DayView.Asked> waiting(Reader reader) {
        return approvals.waitingFor(reader).stream()
                .map(waiting -> asked(reader, waiting))
                .toList();
    }

    private DayView.Asked asked(Reader reader, Waiting waiting) {
        return new DayView.Asked(
                waiting.paper(),
                room.step(reader, waiting.paper(), waiting.submission(), waiting.step()),
                room.name(reader, waiting.submission().by()),
                Objects.equals(reader.personId(), waiting.step().personId()));
    }

    ModelAndView page(Reader reader, PileRefusal refused) {
        List<Waiting> all = approvals.waitingFor(reader);
        Map<Long, WrittenText> written = new HashMap<>();
        for (Waiting one : all)
            written.computeIfAbsent(one.paper().id(), _ -> texts.text(reader, one.paper(), one.submission()));
        List<DayView.Asked> asked = all.stream().map(one -> asked(reader, one)).toList();
        return new ModelAndView("approval/pile", Map.of("asked", asked, "texts", written, "refused", refused));
    }

    /** The ids of the steps that wait, in their order. */
    List<Long> order(Reader reader) {
        return approvals.waitingFor(reader).stream()
                .map(waiting -> waiting.step().id())
                .toList();
    }

    /**
     * What to read after a step: what came after it in the pile and still waits, or else whatever is first now.
     *
     * @param before the order of the pile when the step was decided
     */
    Optional<Waiting> after(Reader reader, List<Long> before, long step) {
        List<Waiting> now = approvals.waitingFor(reader);
        List<Long> later = before.subList(before.indexOf(step) + 1, before.size());
        return later.stream()
                .flatMap(id -> now.stream().filter(one -> one.step().id() == id))
                .findFirst()
                .or(() -> now.stream().findFirst());
    }

    /** The address of one case in the pile. */
    static String address(Waiting waiting) {
        return ADDRESS + "#sag-" + waiting.paper().id() + "-" + waiting.step().id();
    }
}
