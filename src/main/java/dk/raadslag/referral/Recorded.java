package dk.raadslag.referral;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.paper.Papers;
import dk.raadslag.proceedings.MeetingClosed;
import dk.raadslag.proceedings.MeetingReopened;
import dk.raadslag.referral.Become.What;
import dk.raadslag.referral.Referral.Party;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a meeting closes, what it referred is on its way to the other committee, and what it has dealt with of others'
 * is answered; when its record is opened again, what it referred is taken back.
 */
@Component
class Recorded {

    private final ReferralTable table;
    private final PublicTitles titles;
    private final Protocol protocol;
    private final Agendas agendas;
    private final Committees committees;
    private final Papers papers;
    private final ReferralNews news;
    private final Clock clock;

    Recorded(
            ReferralTable table,
            PublicTitles titles,
            Protocol protocol,
            Agendas agendas,
            Committees committees,
            Papers papers,
            ReferralNews news,
            Clock clock) {
        this.table = table;
        this.titles = titles;
        this.protocol = protocol;
        this.agendas = agendas;
        this.committees = committees;
        this.papers = papers;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingClosed closed) {
        Meeting meeting = closed.meeting();
        Agenda agenda = agendas.of(closed.by(), meeting).orElse(null);
        if (agenda == null) return;
        Map<Long, Conclusion> conclusions = conclusions(meeting);
        Map<Long, String> known = titles.of(meeting);
        for (AgendaItem item : agenda.items()) {
            if (conclusions.get(item.id()) instanceof Conclusion.Referred(Long to) && to != null)
                committees
                        .byId(to)
                        .filter(other -> !other.endedBefore(LocalDate.now(clock)) || table.knows(item.id(), to))
                        .ifPresent(other -> refer(closed.by(), meeting, item, other, known.get(item.id())));
        }
        table.takeOutPassings(meeting.id(), clock.instant())
                .forEach(passing -> papers.recall(closed.by(), passing.paperId(), passing.committeeId()));
        follow(agenda);
        answer(closed.by(), meeting, conclusions);
    }

    @EventListener
    void on(MeetingReopened reopened) {
        table.endAll(
                reopened.meeting().id(),
                clock.instant(),
                requireNonNull(reopened.by().personId()));
    }

    private Map<Long, Conclusion> conclusions(Meeting meeting) {
        Map<Long, Conclusion> conclusions = new HashMap<>();
        protocol.whole(meeting).forEach((item, minutes) -> {
            Conclusion conclusion = minutes.conclusion();
            if (conclusion != null) conclusions.put(item, conclusion);
        });
        return conclusions;
    }

    private void refer(Reader by, Meeting meeting, AgendaItem item, Committee to, @Nullable String title) {
        Committee from = meeting.committee();
        Long paper = item instanceof AgendaItem.OfPaper of ? of.paperId() : null;
        if (title == null) throw new IllegalStateException("Nobody may know what item " + item.id() + " is called");
        var referral = new Referral(
                0,
                item.id(),
                meeting.id(),
                new Party(from.id(), from.name()),
                meeting.startsAt().toLocalDate(),
                new Party(to.id(), to.name()),
                paper,
                title,
                false);
        table.insert(referral, audience(from, to), clock.instant(), requireNonNull(by.personId()));
        if (paper != null && papers.refer(by, paper, to.id())) table.insertPassing(referral, clock.instant());
        news.referred(by, referral, to);
    }

    /** All who sit in the committee that referred it, and those who put together and record the other's meetings. */
    private static Audience audience(Committee from, Committee to) {
        return Audience.of(
                Token.committee(from.id()),
                Token.secretary(from.id()),
                Token.recorder(from.id()),
                Token.secretary(to.id()),
                Token.recorder(to.id()));
    }

    /** What was put off here from an earlier meeting is still what was referred to that. */
    private void follow(Agenda agenda) {
        Instant now = clock.instant();
        agenda.postponed()
                .forEach((item, postponed) -> table.ofItems(List.of(postponed.itemId()))
                        .forEach(before -> table.insert(
                                new Become(
                                        before.referralId(),
                                        item,
                                        agenda.meeting().id(),
                                        before.what()),
                                now)));
    }

    private void answer(Reader by, Meeting meeting, Map<Long, Conclusion> conclusions) {
        List<Long> answered = table.on(meeting.id()).stream()
                .filter(become -> become.what() == What.TAKEN_UP)
                .filter(become -> !(conclusions.get(become.itemId()) instanceof Conclusion.Postponed))
                .map(Become::referralId)
                .toList();
        table.byIds(answered).stream()
                .filter(referral -> !referral.ended())
                .forEach(referral -> news.dealtWith(by, meeting, referral));
    }
}
