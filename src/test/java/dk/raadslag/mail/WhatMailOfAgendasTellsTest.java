package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.web.Language;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class WhatMailOfAgendasTellsTest extends MailRoom {

    @Autowired
    Agendas agendas;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Meetings meetings;

    @Test
    void ofAClosedCaseNoMailTellsMoreThanItsNumber() throws Exception {
        clock.set(LocalDateTime.of(2026, 11, 24, 14, 0));
        Reader karen = office.seat(hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        Reader birgit = office.seat(hire("Birgit Dam", Role.READER), committee, MembershipRole.CHAIR);
        choices.choose(birgit, new MailChoice(Pace.AT_ONCE, Language.EN));
        Meeting meeting = readings.asClerk(() -> meetings.plan(
                karen, new NewMeeting(committee, LocalDateTime.of(2026, 12, 16, 9, 0), true, null, "Lokale 2")));
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Velkomst", 5)));
        agendas.put(karen, meeting, closed());
        send(karen, meeting, EditionKind.AGENDA);
        agendas.put(karen, meeting, closed());
        send(karen, meeting, EditionKind.SUPPLEMENTARY_AGENDA);
        clock.forward(Duration.ofMinutes(2));
        everybodyGoesRound();
        agendas.giveBack(karen, meeting, lastOf(karen, meeting), "Fordi " + SECRET);
        everybodyGoesRound();

        assertThat(mailTo(birgit))
                .extracting(MimeMessage::getSubject)
                .anyMatch(subject -> subject.startsWith("Invitation: "))
                .hasSize(3);
        assertThat(mailTo(amina))
                .extracting(MimeMessage::getSubject)
                .anyMatch(subject -> subject.contains("Lukket sag"));
        for (MimeMessage mail : SERVER.getReceivedMessages())
            assertThat(mail.getSubject() + parts(mail) + GreenMailUtil.getWholeMessage(mail))
                    .doesNotContainIgnoringCase(SECRET);
        for (MimeMessage mail : mailTo(birgit)) assertThat(part(mail, 1)).contains("lang=\"en\"");
    }

    @Test
    void whoWantsOnlyTheDigestHearsOfEachAgendaThere() throws Exception {
        clock.set(LocalDateTime.of(2026, 11, 24, 14, 0));
        Reader karen = office.seat(hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        Reader birgit = office.seat(hire("Birgit Dam", Role.READER), committee, MembershipRole.CHAIR);
        choices.choose(birgit, new MailChoice(Pace.DIGEST, Language.DA));
        Meeting meeting = readings.asClerk(() -> meetings.plan(
                karen, new NewMeeting(committee, LocalDateTime.of(2026, 12, 16, 9, 0), true, null, "Lokale 2")));
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Velkomst", 5)));
        send(karen, meeting, EditionKind.AGENDA);
        agendas.put(karen, meeting, closed());
        send(karen, meeting, EditionKind.SUPPLEMENTARY_AGENDA);
        toNextWorkingMorning();
        everybodyGoesRound();
        toNextWorkingMorning();
        everybodyGoesRound();

        List<MimeMessage> digests = new ArrayList<>();
        for (MimeMessage mail : mailTo(birgit)) if (mail.getSubject().startsWith("Raadslag: ")) digests.add(mail);
        assertThat(digests).hasSize(1);
        assertThat(part(digests.getFirst(), 0)).contains("Tillægsdagsorden").doesNotContain(SECRET);
    }

    @Test
    void theSecretaryIsToldWhomNoMailReaches() throws Exception {
        Reader karen = office.seat(hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        Reader birgit = office.seat(hire("Birgit Dam", Role.READER), committee, MembershipRole.CHAIR);
        Reader vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        Meeting meeting = readings.asClerk(() -> meetings.plan(
                karen, new NewMeeting(committee, LocalDateTime.of(2026, 12, 16, 9, 0), true, null, "Lokale 2")));
        assertThat(dispatches.unreached(karen, meeting)).containsExactly(vagn.personId());
        choices.choose(birgit, new MailChoice(Pace.DIGEST, Language.DA));
        assertThat(dispatches.unreached(karen, meeting)).containsExactly(vagn.personId());
        choices.choose(birgit, new MailChoice(Pace.NONE, Language.DA));
        assertThat(dispatches.unreached(karen, meeting)).containsExactlyInAnyOrder(vagn.personId(), birgit.personId());
    }

    private Paper closed() {
        var head = new PaperHead(
                SECRET, "Neutral" + SECRET, PaperKind.DECISION, "05.04.00-G01-7-26", SECRET, null, true, SECRET);
        return papers.written(amina, head, committee);
    }

    private void send(Reader karen, Meeting meeting, EditionKind kind) {
        Map<Long, String> reasons = new HashMap<>();
        agendas.of(karen, meeting).orElseThrow().papers().forEach(item -> reasons.put(item.id(), SECRET));
        dispatches.send(karen, meeting, new DispatchOrder(kind, SECRET, reasons));
        clock.forward(Duration.ofMinutes(1));
    }

    private long lastOf(Reader karen, Meeting meeting) {
        Agenda agenda = agendas.of(karen, meeting).orElseThrow();
        return agenda.items().stream()
                .filter(AgendaItem.OfPaper.class::isInstance)
                .toList()
                .getLast()
                .id();
    }

    private static String parts(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            try (InputStream part = parts.getBodyPart(i).getInputStream()) {
                text.append(new String(part.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
