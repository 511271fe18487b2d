package dk.raadslag.adoption.web;

import dk.raadslag.adoption.Adoption;
import dk.raadslag.adoption.AdoptionRule;
import dk.raadslag.adoption.AdoptionWay;
import dk.raadslag.adoption.Capacity;
import dk.raadslag.adoption.ChosenWay;
import dk.raadslag.adoption.DraftStanding;
import dk.raadslag.adoption.MinutesObstacle;
import dk.raadslag.adoption.MinutesRule;
import dk.raadslag.adoption.NextDraft;
import dk.raadslag.adoption.Releases;
import dk.raadslag.adoption.Required;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a meeting's minutes come about.
 *
 * @param closed whether the meeting has been closed and not been opened again
 * @param records whether the reader records the committee's meetings
 * @param serves whether the reader is one of the committee's secretaries
 * @param way how the committee adopts its minutes
 * @param chosen the choice of that way, or null
 * @param standing null before there is a draft
 * @param corrects whether minutes have been published that a new draft corrects
 * @param next the draft that would be made now; null for all but recorders, and while the meeting is not closed
 * @param outdated why the latest draft is not to be adopted as it is, or null
 * @param items of the draft, those the reader reads in full
 * @param names of everybody named, by their ids
 * @param since the meetings that may have adopted the draft, the latest first
 * @param person the reader's id
 * @param refused the rule by which something was refused just now, or empty
 * @param typed what a form that was refused held
 */
public record MinutesView(
        Meeting meeting,
        boolean closed,
        boolean records,
        boolean serves,
        AdoptionWay way,
        @Nullable ChosenWay chosen,
        @Nullable DraftStanding standing,
        boolean corrects,
        @Nullable NextDraft next,
        @Nullable AdoptionRule outdated,
        List<ItemChoice> items,
        Map<Long, String> names,
        List<Meeting> since,
        long person,
        String refused,
        Map<String, String> typed) {

    static final String TICKED = "set:";

    /** An item to speak of. */
    public record ItemChoice(String source, String name) {}

    public String address() {
        return "/moede/" + meeting.id() + "/referat";
    }

    public String meetingAddress() {
        return "/moede/" + meeting.id();
    }

    public String minutesPath() {
        return EditionAddress.of(meeting, EditionKind.MINUTES, 1).path();
    }

    public String name(long id) {
        return names.getOrDefault(id, "");
    }

    public String item(@Nullable String source) {
        return items.stream()
                .filter(item -> item.source().equals(source))
                .map(ItemChoice::name)
                .findFirst()
                .orElse("");
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether it was let through when the draft was not made after all. */
    public boolean ticked(MinutesObstacle obstacle) {
        return typed.containsKey(TICKED + obstacle.mark());
    }

    /** What stands in the way, item by item, by the items' source ids. */
    public Map<String, List<MinutesObstacle>> held() {
        return Objects.requireNonNull(next).obstacles().stream()
                .collect(Collectors.groupingBy(MinutesObstacle::item, LinkedHashMap::new, Collectors.toList()));
    }

    public static boolean passable(List<MinutesObstacle> of) {
        return of.stream().map(MinutesObstacle::rule).allMatch(MinutesRule::passable);
    }

    /** Who adopted it as what was required, or empty. */
    public Optional<Adoption> given(Required required) {
        return Objects.requireNonNull(standing).adoptions().stream()
                .filter(one -> required.metBy(List.of(one)))
                .findFirst();
    }

    /** As what the reader is asked and has not adopted it yet. */
    public List<Capacity> asked() {
        if (standing == null || standing.released() || outdated != null) return List.of();
        return standing.missing().stream()
                .filter(required -> required.holders().contains(person))
                .map(Required::capacity)
                .toList();
    }

    public boolean signs() {
        return asked().contains(Capacity.PARTICIPANT);
    }

    /** Whether a later meeting's adoption is to be noted. */
    public boolean notes() {
        return records
                && standing != null
                && !standing.released()
                && outdated == null
                && standing.missing().stream().anyMatch(one -> one.capacity() == Capacity.NEXT_MEETING);
    }

    /** Why it cannot be published now; the reason for missing signatures is asked for in the form. */
    public List<AdoptionRule> againstRelease() {
        List<AdoptionRule> against = Releases.against(Objects.requireNonNull(standing), closed, "?");
        return outdated == AdoptionRule.DRAFT_OUTDATED ? List.of(outdated) : against;
    }

    public boolean signaturesMissing() {
        return Releases.against(Objects.requireNonNull(standing), closed, null)
                .contains(AdoptionRule.SIGNATURES_MISSING);
    }
}
