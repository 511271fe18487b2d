package dk.raadslag.minutes;

import dk.raadslag.minutes.Ballot.ByName;
import dk.raadslag.minutes.Ballot.ByNumber;
import dk.raadslag.minutes.Ballot.CastVote;
import dk.raadslag.minutes.ItemMinutes.Taken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ballots with their votes; one that was recorded wrongly is removed by a row of its own. */
@Component
class BallotTable {

    private final JdbcClient jdbc;

    BallotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long id, long itemId, boolean byName, String question, int inFavour, int against, int neither, Instant at) {

        Taken with(List<CastVote> votes) {
            Ballot ballot = byName ? new ByName(question, votes) : new ByNumber(question, inFavour, against, neither);
            return new Taken(id, ballot, at);
        }
    }

    /** Those that were not removed, by item, in the order they were taken. */
    Map<Long, List<Taken>> of(UUID meetingId) {
        List<Row> rows = jdbc.sql("""
                        select b.* from ballot b join item_minutes m using (item_id)
                         where m.meeting_id = ?
                           and not exists (select from ballot_removal r where r.ballot_id = b.id)
                         order by b.id""").param(meetingId).query(BallotTable::row).list();
        Map<Long, List<CastVote>> votes = votes(rows.stream().map(Row::id).toList());
        Map<Long, List<Taken>> taken = new LinkedHashMap<>();
        for (Row row : rows)
            taken.computeIfAbsent(row.itemId(), _ -> new ArrayList<>())
                    .add(row.with(votes.getOrDefault(row.id(), List.of())));
        return taken;
    }

    private Map<Long, List<CastVote>> votes(List<Long> ballots) {
        return jdbc
                .sql("select * from ballot_vote where ballot_id = any(?) order by person_id")
                .param(ballots.toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong("ballot_id"),
                        new CastVote(row.getLong("person_id"), Vote.valueOf(row.getString("vote")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    long insert(long itemId, Ballot ballot, Instant at, long by) {
        long id = jdbc.sql("""
                        insert into ballot (item_id, question, by_name, in_favour, against, neither, at, by)
                        values (:item, :question, :named, :favour, :against, :neither, :at, :by) returning id""")
                .param("item", itemId)
                .param("question", ballot.question())
                .param("named", ballot instanceof ByName)
                .param("favour", ballot.inFavour())
                .param("against", ballot.against())
                .param("neither", ballot.neither())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
        if (ballot instanceof ByName named) named.votes().forEach(vote -> insert(id, vote));
        return id;
    }

    private void insert(long ballotId, CastVote cast) {
        jdbc.sql("insert into ballot_vote (ballot_id, person_id, vote) values (?, ?, ?)")
                .params(ballotId, cast.personId(), cast.vote().name())
                .update();
    }

    /** @return whether it was there to be removed */
    boolean remove(long itemId, long ballotId, Instant at, long by) {
        return jdbc.sql("""
                        insert into ballot_removal (ballot_id, at, by)
                        select id, :at, :by from ballot where id = :ballot and item_id = :item
                            on conflict do nothing""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("ballot", ballotId)
                        .param("item", itemId)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("item_id"),
                row.getBoolean("by_name"),
                row.getString("question"),
                row.getInt("in_favour"),
                row.getInt("against"),
                row.getInt("neither"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
