package dk.raadslag.minutes.web;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.BallotRefused;
import dk.raadslag.minutes.MinutesRefused;
import dk.raadslag.minutes.MinutesRule;
import dk.raadslag.minutes.OfferedPhrase;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.minutes.Recording;
import dk.raadslag.minutes.StatementRefused;
import dk.raadslag.minutes.Written;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.proceedings.ProceedingsRefused;
import dk.raadslag.proceedings.ProceedingsRule;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The live screen of a meeting: what is on the floor, and what has been decided. Each form works without a script. */
@Controller
class ScreenPages {

    static final String ADDRESS = "/moede/{id:[0-9a-f-]{36}}";
    static final String ITEM = ADDRESS + "/punkter/{item:\\d{1,15}}";

    private static final String REFUSED = "refused";
    private static final String TYPED = "typed";

    private final ScreenRoom room;
    private final Recording recording;
    private final Protocol protocol;
    private final Proceedings proceedings;

    ScreenPages(ScreenRoom room, Recording recording, Protocol protocol, Proceedings proceedings) {
        this.room = room;
        this.recording = recording;
        this.protocol = protocol;
        this.proceedings = proceedings;
    }

    @GetMapping(ADDRESS)
    ModelAndView screen(
            Reader reader, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long punkt, Model left) {
        Meeting meeting = room.meeting(reader, id);
        Map<String, Object> model = new HashMap<>();
        model.put("view", room.view(reader, meeting, punkt));
        model.put(REFUSED, Objects.requireNonNullElse(left.getAttribute(REFUSED), List.of()));
        model.put("reordering", left.containsAttribute("reordering"));
        model.put(TYPED, Objects.requireNonNullElse(left.getAttribute(TYPED), Map.of()));
        return new ModelAndView("minutes/screen", model);
    }

    /** Where there is no script, a passage is written as plain lines. */
    @PostMapping(ITEM + "/{passage:beslutning|aaben-beslutning}")
    ModelAndView write(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @PathVariable String passage,
            @RequestParam int fra,
            @RequestParam(defaultValue = "") String tekst,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, item, "", Map.of(passage, tekst), left, () -> {
            var save = new Save<>(fra, UUID.randomUUID(), ScreenForms.text(tekst));
            var saving = recording.write(reader, meeting, item, PassageSaves.passage(passage), save);
            return saving instanceof Saving.Stale<?> ? List.of("recording.stale") : List.of();
        });
    }

    /** Writes a standard phrase instead of nothing or another phrase, and after anything else. */
    @PostMapping(ITEM + "/formulering")
    ModelAndView phrase(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam int fra,
            @RequestParam long formulering,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        ItemView shown =
                Objects.requireNonNullElseGet(room.view(reader, meeting, item).chosen(), () -> {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
        OfferedPhrase phrase = shown.phrases().stream()
                .filter(one -> one.id() == formulering)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return act(meeting, item, "", Map.of(), left, () -> {
            Written now = protocol.of(reader, meeting, item).passage(Passage.DECISION);
            var save = new Save<>(fra, UUID.randomUUID(), with(now, phrase, shown.phrases()));
            var saving = recording.write(reader, meeting, item, Passage.DECISION, save);
            return saving instanceof Saving.Stale<?> ? List.of("recording.stale") : List.of();
        });
    }

    private static RichText with(Written now, OfferedPhrase phrase, List<OfferedPhrase> offered) {
        boolean replaces =
                now.blank() || offered.stream().anyMatch(one -> one.words().equals(now.plain()));
        List<Block> blocks = new ArrayList<>(replaces ? List.of() : now.text().blocks());
        blocks.addAll(ScreenForms.text(phrase.words()).blocks());
        return new RichText(blocks);
    }

    /** Puts the item on the floor. */
    @PostMapping(ITEM + "/behandling")
    ModelAndView call(Reader reader, @PathVariable UUID id, @PathVariable long item, RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, item, "", Map.of(), left, () -> {
            proceedings.call(reader, meeting, item);
            return List.of();
        });
    }

    @PostMapping(ITEM + "/udfald")
    ModelAndView conclude(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam Map<String, String> sent,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, item, "#udfald", sent, left, () -> {
            recording.conclude(reader, meeting, item, ScreenForms.conclusion(sent));
            return List.of();
        });
    }

    @PostMapping(ITEM + "/afstemninger")
    ModelAndView vote(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam Map<String, String> sent,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, item, "#afstemning", sent, left, () -> {
            recording.vote(reader, meeting, item, ScreenForms.ballot(sent));
            return List.of();
        });
    }

    @PostMapping(ITEM + "/afstemninger/{ballot:\\d{1,15}}/sletning")
    ModelAndView removeBallot(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @PathVariable long ballot,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, item, "#afstemning", Map.of(), left, () -> {
            recording.removeBallot(reader, meeting, item, ballot);
            return List.of();
        });
    }

    @PostMapping(ITEM + "/udtalelser")
    ModelAndView state(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam Map<String, String> sent,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, item, "#udtalelser", sent, left, () -> {
            recording.state(reader, meeting, item, ScreenForms.statement(sent));
            return List.of();
        });
    }

    @PostMapping(ITEM + "/udtalelser/{statement:\\d{1,15}}/sletning")
    ModelAndView removeStatement(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @PathVariable long statement,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, item, "#udtalelser", Map.of(), left, () -> {
            recording.removeStatement(reader, meeting, item, statement);
            return List.of();
        });
    }

    /** Something to do that tells the keys of the messages for what stood in the way. */
    private interface Act {

        List<String> run();
    }

    private static ModelAndView act(
            Meeting meeting, long item, String place, Map<String, String> typed, RedirectAttributes left, Act act) {
        List<String> refused = refused(act);
        if (!refused.isEmpty()) {
            left.addFlashAttribute(REFUSED, refused);
            left.addFlashAttribute(TYPED, typed);
        }
        String where = refused.isEmpty() ? place : "#afvist";
        return new ModelAndView("redirect:" + ScreenView.address(meeting) + "?punkt=" + item + where);
    }

    private static String course(ProceedingsRule rule) {
        return switch (rule) {
            case NOT_OPEN, IS_CLOSED, NO_SUCH_ITEM -> "recording.course." + rule;
            default -> "recording.course.other";
        };
    }

    private static List<String> refused(Act act) {
        try {
            return act.run();
        } catch (BallotRefused refused) {
            return refused.rules().stream()
                    .map(rule -> "recording.ballot.rule." + rule)
                    .toList();
        } catch (StatementRefused refused) {
            return refused.rules().stream()
                    .map(rule -> "recording.statement.rule." + rule)
                    .toList();
        } catch (MinutesRefused refused) {
            if (refused.rule() == MinutesRule.ONLY_ITS_RECORDERS)
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            return List.of("recording.rule." + refused.rule());
        } catch (ProceedingsRefused refused) {
            if (refused.rule() == ProceedingsRule.ONLY_ITS_RECORDERS)
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            return List.of(course(refused.rule()));
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not what the form offers", wrong);
        }
    }
}
