package dk.raadslag.referral;

import dk.raadslag.access.Audience;
import dk.raadslag.referral.Become.What;
import dk.raadslag.referral.Referral.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReferralTable {

    /** What was said last of an item and the committee it was referred to. */
    private static final String LATEST = """
            select r.*, exists (select from referral_end e where e.referral_id = r.id) as ended from referral r
             where not exists (select from referral n
                                where n.item_id = r.item_id and n.to_committee_id = r.to_committee_id and n.id > r.id)""";

    private static final String BECOME =
            """
            select l.item_id, l.meeting_id, l.what, l.at, r.id as referral_id
              from referral_item l join referral q on q.id = l.referral_id
              join (""" + LATEST + ") r on r.item_id = q.item_id and r.to_committee_id = q.to_committee_id";

    private final JdbcClient jdbc;

    ReferralTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Referral referral, Audience audience, Instant at, long by) {
        jdbc.sql("""
                insert into referral (item_id, from_meeting_id, from_committee_id, from_name, held_on,
                    to_committee_id, to_name, paper_id, title, at, by, audience, excluded)
                values (:item, :meeting, :from, :fromName, :on, :to, :toName, :paper, :title, :at, :by, :audience,
                    :excluded)""")
                .param("item", referral.itemId())
                .param("meeting", referral.fromMeeting())
                .param("from", referral.from().id())
                .param("fromName", referral.from().name())
                .param("on", referral.heldOn())
                .param("to", referral.to().id())
                .param("toName", referral.to().name())
                .param("paper", referral.paperId())
                .param("title", referral.title())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("audience", audience.words())
                .param("excluded", audience.excludedWords())
                .update();
    }

    /** That the case passes the committee it was referred to because of the referral. */
    void insertPassing(Referral referral, Instant at) {
        jdbc.sql("""
                insert into referral_passing (referral_id, what, at)
                select max(id), 'ADDED', ? from referral where item_id = ? and to_committee_id = ?""")
                .params(
                        at.atOffset(ZoneOffset.UTC),
                        referral.itemId(),
                        referral.to().id())
                .update();
    }

    /**
     * Those of a meeting that let a case pass a committee to which it is referred no more, and which has it on no
     * agenda; and notes that this was taken out.
     */
    List<Passing> takeOutPassings(UUID meetingId, Instant at) {
        return jdbc.sql("""
                        with out as (
                          select r.id, r.paper_id, r.to_committee_id
                            from referral r join referral_passing p on p.referral_id = r.id and p.what = 'ADDED'
                           where r.from_meeting_id = :meeting
                             and not exists (
                               select from referral_passing t where t.referral_id = r.id and t.what = 'TAKEN_OUT')
                             and not exists (
                               select from referral n
                                where n.paper_id = r.paper_id and n.to_committee_id = r.to_committee_id
                                  and not exists (select from referral_end e where e.referral_id = n.id))
                             and not exists (
                               select from agenda_item i join meeting m on m.id = i.meeting_id
                                where i.paper_id = r.paper_id and m.committee_id = r.to_committee_id
                                  and item_stands(i.id))),
                        noted as (insert into referral_passing (referral_id, what, at)
                                  select id, 'TAKEN_OUT', :at from out)
                        select paper_id, to_committee_id from out""")
                .param("meeting", meetingId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Passing(row.getLong("paper_id"), row.getLong("to_committee_id")))
                .list();
    }

    /** Ends what a meeting referred and nobody has taken back. */
    void endAll(UUID meetingId, Instant at, long by) {
        jdbc.sql("""
                insert into referral_end (referral_id, at, by)
                select id, ?, ? from referral where from_meeting_id = ? on conflict do nothing""").params(at.atOffset(ZoneOffset.UTC), by, meetingId).update();
    }

    void insert(Become become, Instant at) {
        jdbc.sql("""
                insert into referral_item (item_id, referral_id, meeting_id, what, at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(
                        become.itemId(),
                        become.referralId(),
                        become.meetingId(),
                        become.what().name(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the item has been referred to the committee before. */
    boolean knows(long itemId, long committeeId) {
        return jdbc.sql("select exists (select from referral where item_id = ? and to_committee_id = ?)")
                .params(itemId, committeeId)
                .query(Boolean.class)
                .single();
    }

    /** What was referred by the committee, the latest first. */
    List<Referral> from(long committeeId) {
        return jdbc.sql(LATEST + " and r.from_committee_id = ? order by r.id desc")
                .param(committeeId)
                .query(ReferralTable::referral)
                .list();
    }

    /** What was referred to the committee, the latest first. */
    List<Referral> to(long committeeId) {
        return jdbc.sql(LATEST + " and r.to_committee_id = ? order by r.id desc")
                .param(committeeId)
                .query(ReferralTable::referral)
                .list();
    }

    List<Referral> byIds(Collection<Long> ids) {
        return jdbc.sql(LATEST + " and r.id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(ReferralTable::referral)
                .list();
    }

    /**
     * What holds and stands on no agenda of the committee it was sent to, in the order it was sent. What was referred
     * again by a record opened again is where it was the first time.
     */
    List<Referral> waiting(long committeeId) {
        return jdbc.sql(LATEST + """
                         and r.to_committee_id = ?
                         and not exists (select from referral_end e where e.referral_id = r.id)
                         and not exists (
                           select from referral q join referral_item l on l.referral_id = q.id
                            where q.item_id = r.item_id and q.to_committee_id = r.to_committee_id
                              and l.what = 'TAKEN_UP' and item_stands(l.item_id))
                         order by r.id""")
                .param(committeeId)
                .query(ReferralTable::referral)
                .list();
    }

    /** What holds, the other committee has taken up, and the committee has not had the answer to on an agenda. */
    List<Referral> unanswered(long committeeId) {
        return jdbc.sql(LATEST + """
                         and r.from_committee_id = ?
                         and not exists (select from referral_end e where e.referral_id = r.id)
                         and exists (
                           select from referral q join referral_item l on l.referral_id = q.id
                            where q.item_id = r.item_id and q.to_committee_id = r.to_committee_id
                              and l.what = 'TAKEN_UP' and item_stands(l.item_id))
                         and not exists (
                           select from referral q join referral_item l on l.referral_id = q.id
                            where q.item_id = r.item_id and q.to_committee_id = r.to_committee_id
                              and l.what = 'ANSWER'
                              and not exists (
                                select from meeting_cancellation c where c.meeting_id = l.meeting_id))
                         order by r.id""")
                .param(committeeId)
                .query(ReferralTable::referral)
                .list();
    }

    /** What these have become that stands somewhere, the first first. */
    List<Become> become(Collection<Long> referrals) {
        return jdbc.sql(BECOME + " where r.id = any(?) and item_stands(l.item_id) order by l.at, l.item_id")
                .param(referrals.toArray(Long[]::new))
                .query(ReferralTable::become)
                .list();
    }

    List<Become> on(UUID meetingId) {
        return jdbc.sql(BECOME + " where l.meeting_id = ? and item_stands(l.item_id) order by l.item_id, r.id")
                .param(meetingId)
                .query(ReferralTable::become)
                .list();
    }

    List<Become> ofItems(Collection<Long> items) {
        return jdbc.sql(BECOME + " where l.item_id = any(?)")
                .param(items.toArray(Long[]::new))
                .query(ReferralTable::become)
                .list();
    }

    /** Who is recused in an item or shut out from it, whatever the one who asks may know of that. */
    List<Long> keptFrom(UUID meetingId, long itemId) {
        return jdbc.sql("select person from kept_from_item(?, ?) kept (person)")
                .params(meetingId, itemId)
                .query((row, number) -> row.getLong("person"))
                .list();
    }

    private static Become become(ResultSet row, int number) throws SQLException {
        return new Become(
                row.getLong("referral_id"),
                row.getLong("item_id"),
                row.getObject("meeting_id", UUID.class),
                What.valueOf(row.getString("what")));
    }

    private static Referral referral(ResultSet row, int number) throws SQLException {
        return new Referral(
                row.getLong("id"),
                row.getLong("item_id"),
                row.getObject("from_meeting_id", UUID.class),
                new Party(row.getLong("from_committee_id"), row.getString("from_name")),
                row.getObject("held_on", LocalDate.class),
                new Party(row.getLong("to_committee_id"), row.getString("to_name")),
                row.getObject("paper_id", Long.class),
                row.getString("title"),
                row.getBoolean("ended"));
    }

    record Passing(long paperId, long committeeId) {}
}
