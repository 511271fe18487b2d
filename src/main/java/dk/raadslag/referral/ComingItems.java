package dk.raadslag.referral;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Arrival;
import dk.raadslag.agenda.Arrivals;
import dk.raadslag.agenda.Origins.Origin;
import dk.raadslag.agenda.Origins.Way;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Section;
import dk.raadslag.referral.Become.What;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings what was referred onto the other committee's agenda, and the answer onto the first one's. */
@Component
class ComingItems implements Arrivals {

    private final Readings readings;
    private final ReferralTable table;
    private final Answers answers;
    private final SentOut sentOut;
    private final Committees committees;
    private final Editions editions;
    private final Vocabulary vocabulary;
    private final Clock clock;

    ComingItems(
            Readings readings,
            ReferralTable table,
            Answers answers,
            SentOut sentOut,
            Committees committees,
            Editions editions,
            Vocabulary vocabulary,
            Clock clock) {
        this.readings = readings;
        this.table = table;
        this.answers = answers;
        this.sentOut = sentOut;
        this.committees = committees;
        this.editions = editions;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @Override
    public List<Arrival> waiting(Reader secretary, Committee committee) {
        List<Arrival> waiting = new ArrayList<>();
        for (Referral referral : table.waiting(committee.id()))
            waiting.add(new Arrival(referral.id(), Arrival.Why.REFERRED, referral.paperId(), referral.title()));
        for (Referral referral : table.unanswered(committee.id()))
            if (answers.to(secretary, referral).isPresent())
                waiting.add(new Arrival(referral.id(), Arrival.Why.ANSWERED, null, answerTitle(referral)));
        return waiting;
    }

    /** A title is cut where the agenda's own would be refused. */
    private String answerTitle(Referral referral) {
        String title = vocabulary
                .in(Language.DA)
                .text("referrals.answer.title", referral.to().name(), referral.title());
        return title.length() <= AgendaItem.LONGEST_TITLE
                ? title
                : title.substring(0, AgendaItem.LONGEST_TITLE - 1) + "…";
    }

    @Override
    public void landed(Arrival arrival, Meeting meeting, long itemId) {
        What what = switch (arrival.why()) {
            case REFERRED -> What.TAKEN_UP;
            case ANSWERED -> What.ANSWER;
        };
        table.insert(new Become(arrival.id(), itemId, meeting.id(), what), clock.instant());
    }

    @Override
    public Map<Long, Origin> origins(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> {
            List<Become> here = table.on(meeting.id());
            Map<Long, Referral> referrals = referrals(here);
            Map<Long, Origin> origins = new HashMap<>();
            for (Become become : here)
                Optional.ofNullable(referrals.get(become.referralId()))
                        .flatMap(referral -> origin(reader, become.what(), referral))
                        .ifPresent(origin -> origins.putIfAbsent(become.itemId(), origin));
            return origins;
        });
    }

    @Override
    public Map<Long, String> titledForFewer(Reader secretary, Meeting meeting) {
        return readings.as(secretary, () -> {
            List<Become> here = table.on(meeting.id()).stream()
                    .filter(become -> become.what() == What.TAKEN_UP)
                    .toList();
            Map<Long, Referral> referrals = referrals(here);
            Map<Long, String> names = new HashMap<>();
            for (Become become : here)
                Optional.ofNullable(referrals.get(become.referralId()))
                        .filter(referral -> referral.paperId() == null)
                        .filter(referral -> isForFewer(referral.from().id(), meeting.committee()))
                        .ifPresent(referral ->
                                names.put(become.itemId(), referral.from().name()));
            return names;
        });
    }

    /** A committee the reader may not know of is for fewer as well. */
    private boolean isForFewer(long committee, Committee printing) {
        return committees
                .byId(committee)
                .filter(from ->
                        from.audience().tokens().containsAll(printing.audience().tokens()))
                .isEmpty();
    }

    private Map<Long, Referral> referrals(List<Become> of) {
        if (of.isEmpty()) return Map.of();
        return table.byIds(of.stream().map(Become::referralId).toList()).stream()
                .collect(Collectors.toMap(Referral::id, Function.identity()));
    }

    private Optional<Origin> origin(Reader reader, What what, Referral referral) {
        return switch (what) {
            case TAKEN_UP -> Optional.of(referred(reader, referral));
            case ANSWER ->
                answers.to(reader, referral)
                        .map(answer -> new Origin(Way.ANSWERED, referral.to().name(), answer.day(), answer.path()));
        };
    }

    private Origin referred(Reader reader, Referral referral) {
        String path = editions.pathOfSource(reader, referral.fromMeeting(), Exclusions.source(referral.itemId()))
                .orElse(null);
        return new Origin(
                referral.ended() ? Way.RECALLED : Way.REFERRED, referral.from().name(), referral.heldOn(), path);
    }

    @Override
    public List<Section> sections(Reader secretary, Meeting meeting, long itemId) {
        List<Become> here = readings.as(secretary, () -> table.ofItems(List.of(itemId)));
        Map<Long, Referral> referrals = readings.as(secretary, () -> referrals(here));
        return here.stream()
                .filter(become -> referrals.containsKey(become.referralId()))
                .flatMap(become -> decision(
                        secretary,
                        become.what(),
                        Objects.requireNonNull(referrals.get(become.referralId())),
                        meeting.committee())
                        .stream())
                .toList();
    }

    private List<Section> decision(Reader secretary, What what, Referral referral, Committee printing) {
        return switch (what) {
            case TAKEN_UP -> sentOut.decision(referral.fromMeeting(), referral.itemId(), printing);
            case ANSWER ->
                readings.as(secretary, () -> answers.to(secretary, referral)).stream()
                        .flatMap(answer -> sentOut.decision(answer.meeting(), answer.itemId(), printing).stream())
                        .toList();
        };
    }
}
