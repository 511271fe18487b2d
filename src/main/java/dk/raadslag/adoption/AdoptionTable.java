package dk.raadslag.adoption;

import dk.raadslag.access.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AdoptionTable {

    private final JdbcClient jdbc;

    AdoptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest choice first. */
    List<ChosenWay> ways(long committeeId) {
        return jdbc.sql("""
                        select w.*, r.reason from adoption_way w left join adoption_way_reason r on r.way_id = w.id
                         where w.committee_id = ? order by w.id desc""")
                .param(committeeId)
                .query((row, number) -> new ChosenWay(
                        AdoptionWay.valueOf(row.getString("way")),
                        instant(row),
                        row.getLong("by"),
                        row.getString("reason")))
                .list();
    }

    void insert(long committeeId, ChosenWay chosen, Audience audience) {
        jdbc.sql("""
                        with chosen as (
                          insert into adoption_way (committee_id, way, at, by)
                          values (:committee, :way, :at, :by) returning id)
                        insert into adoption_way_reason (way_id, reason, audience, excluded)
                        select id, :reason, :audience, :excluded from chosen""")
                .param("committee", committeeId)
                .param("way", chosen.way().name())
                .param("at", chosen.at().atOffset(ZoneOffset.UTC))
                .param("by", chosen.by())
                .param("reason", chosen.reason())
                .param("audience", audience.words())
                .param("excluded", audience.excludedWords())
                .update();
    }

    /** Lets one act at a time change how far a meeting's minutes have come, until the transaction ends. */
    void hold(UUID meetingId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('adoption:' || ?, 0))")
                .param(meetingId.toString())
                .query((row, number) -> true)
                .single();
    }

    List<Adoption> of(UUID draftId) {
        return jdbc.sql("select * from minutes_adoption where draft_id = ? order by id")
                .param(draftId)
                .query(AdoptionTable::adoption)
                .list();
    }

    long insert(UUID draftId, long person, Capacity capacity, Instant at, String hash, @Nullable UUID meetingId) {
        return jdbc.sql("""
                        insert into minutes_adoption (draft_id, person_id, capacity, at, hash, meeting_id)
                        values (:draft, :person, :capacity, :at, :hash, :meeting) returning id""")
                .param("draft", draftId)
                .param("person", person)
                .param("capacity", capacity.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("hash", hash)
                .param("meeting", meetingId)
                .query(Long.class)
                .single();
    }

    void insertDissent(long adoptionId, SigningDissent dissent) {
        jdbc.sql("insert into signing_dissent (adoption_id, item, text) values (?, ?, ?)")
                .params(adoptionId, dissent.item(), dissent.text())
                .update();
    }

    /** What those who signed a draft dissented from. */
    List<DissentOf> dissents(UUID draftId) {
        return jdbc.sql("""
                        select a.person_id, d.item, d.text from signing_dissent d
                          join minutes_adoption a on a.id = d.adoption_id where a.draft_id = ? order by d.adoption_id""")
                .param(draftId)
                .query((row, number) -> new DissentOf(
                        row.getLong("person_id"), new SigningDissent(row.getString("item"), row.getString("text"))))
                .list();
    }

    void insertPassage(UUID draftId, MinutesObstacle obstacle, String reason) {
        jdbc.sql("insert into minutes_passage (draft_id, item, rule, about, reason) values (?, ?, ?, ?, ?)")
                .params(draftId, obstacle.item(), obstacle.rule().name(), obstacle.about(), reason)
                .update();
    }

    List<Release> releases(List<UUID> drafts) {
        if (drafts.isEmpty()) return List.of();
        return jdbc.sql("select * from minutes_release where draft_id in (:drafts)")
                .param("drafts", drafts)
                .query((row, number) -> new Release(
                        row.getObject("draft_id", UUID.class),
                        row.getObject("edition_id", UUID.class),
                        instant(row),
                        row.getLong("by"),
                        row.getString("missing_reason")))
                .list();
    }

    void insert(Release release) {
        jdbc.sql("""
                        insert into minutes_release (draft_id, edition_id, at, by, missing_reason)
                        values (:draft, :edition, :at, :by, :reason)""")
                .param("draft", release.draftId())
                .param("edition", release.editionId())
                .param("at", release.at().atOffset(ZoneOffset.UTC))
                .param("by", release.by())
                .param("reason", release.missingReason())
                .update();
    }

    private static Adoption adoption(ResultSet row, int number) throws SQLException {
        return new Adoption(
                row.getLong("id"),
                row.getObject("draft_id", UUID.class),
                row.getLong("person_id"),
                Capacity.valueOf(row.getString("capacity")),
                instant(row),
                row.getString("hash"),
                row.getObject("meeting_id", UUID.class));
    }

    static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    record DissentOf(long person, SigningDissent dissent) {}
}
