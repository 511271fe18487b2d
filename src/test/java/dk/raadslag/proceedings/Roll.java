package dk.raadslag.proceedings;

import dk.raadslag.committee.MembershipRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The Children's Committee of Bakkedal: five seats, two substitutes, a secretary; eight items. */
final class Roll {

    static final long BIRGIT = 1;
    static final long VAGN = 2;
    static final long METTE = 3;
    static final long JENS = 4;
    static final long OLE = 5;
    static final long SOFIE = 6;
    static final long KAREN = 7;
    static final long AMINA = 8;
    static final Instant NINE = Instant.parse("2026-12-02T08:00:00Z");

    private Roll() {}

    static Attendance empty() {
        List<Attendee> listed = List.of(
                member(BIRGIT, "Birgit Dam", MembershipRole.CHAIR),
                member(VAGN, "Vagn Lund", MembershipRole.VICE_CHAIR),
                member(METTE, "Mette Skov", MembershipRole.MEMBER),
                member(JENS, "Jens Krogh", MembershipRole.MEMBER),
                member(OLE, "Ole Bæk", MembershipRole.MEMBER),
                new Attendee(SOFIE, "Sofie Holm", null, MembershipRole.SUBSTITUTE, null, METTE),
                member(KAREN, "Karen Holst", MembershipRole.SECRETARY),
                member(AMINA, "Amina Kaya", MembershipRole.SUBSTITUTE));
        List<FloorItem> items = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> new FloorItem(number * 10L, number, null, null))
                .toList();
        return new Attendance(listed, 0, items, List.of());
    }

    private static Attendee member(long id, String name, MembershipRole role) {
        return new Attendee(id, name, null, role, null, null);
    }

    /** The id of the item of that number. */
    static Long item(int number) {
        return number * 10L;
    }

    /** Notes them in turn, each refused or not. */
    static Attendance noting(Attendance attendance, AttendanceEvent... events) {
        Attendance noted = attendance;
        for (AttendanceEvent event : events) {
            var refused = AttendanceRules.against(noted, event);
            if (refused.isPresent()) throw new ProceedingsRefused(refused.get());
            noted = also(noted, event);
        }
        return noted;
    }

    static Attendance also(Attendance attendance, AttendanceEvent event) {
        List<AttendanceEvent> events = new ArrayList<>(attendance.events());
        events.add(numbered(event, events.size() + 1L));
        return attendance.with(events);
    }

    private static AttendanceEvent numbered(AttendanceEvent event, long id) {
        return switch (event) {
            case AttendanceEvent.Arrived it -> new AttendanceEvent.Arrived(id, it.person(), it.at(), it.fromItem());
            case AttendanceEvent.Left it -> new AttendanceEvent.Left(id, it.person(), it.at(), it.fromItem());
            case AttendanceEvent.Apology it -> new AttendanceEvent.Apology(id, it.person(), it.at());
            case AttendanceEvent.Delay it -> new AttendanceEvent.Delay(id, it.person(), it.at());
            case AttendanceEvent.Substitute it ->
                new AttendanceEvent.Substitute(id, it.person(), it.forPerson(), it.at(), it.fromItem());
            case AttendanceEvent.Recused it ->
                new AttendanceEvent.Recused(id, it.person(), it.item(), it.at(), it.reason());
        };
    }

    static AttendanceEvent arrived(long person) {
        return new AttendanceEvent.Arrived(0, person, NINE, null);
    }

    static AttendanceEvent arrived(long person, int number) {
        return new AttendanceEvent.Arrived(0, person, NINE.plusSeconds(number * 600L), item(number));
    }

    static AttendanceEvent left(long person, int number) {
        return new AttendanceEvent.Left(0, person, NINE.plusSeconds(number * 600L), item(number));
    }

    static AttendanceEvent apology(long person) {
        return new AttendanceEvent.Apology(0, person, NINE);
    }

    static AttendanceEvent delay(long person) {
        return new AttendanceEvent.Delay(0, person, NINE);
    }

    static AttendanceEvent standsIn(long person, long member) {
        return new AttendanceEvent.Substitute(0, person, member, NINE, null);
    }

    static AttendanceEvent standsIn(long person, long member, int number) {
        return new AttendanceEvent.Substitute(0, person, member, NINE.plusSeconds(number * 600L), item(number));
    }

    static AttendanceEvent recused(long person, int number) {
        return new AttendanceEvent.Recused(0, person, item(number), NINE, "Er nabo til grunden");
    }
}
