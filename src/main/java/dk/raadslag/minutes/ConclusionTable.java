package dk.raadslag.minutes;

import dk.raadslag.publication.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What items have come to; rows are only added. */
@Component
class ConclusionTable {

    private final JdbcClient jdbc;

    ConclusionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of each item. */
    Map<Long, Concluded> of(UUID meetingId) {
        return jdbc
                .sql("""
                        select distinct on (c.item_id) c.*
                          from item_conclusion c join item_minutes m using (item_id)
                         where m.meeting_id = ? order by c.item_id, c.id desc""")
                .param(meetingId)
                .query((row, number) -> Map.entry(row.getLong("item_id"), concluded(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Concluded> latest(long itemId) {
        return jdbc.sql("select * from item_conclusion where item_id = ? order by id desc limit 1")
                .param(itemId)
                .query(ConclusionTable::concluded)
                .optional();
    }

    void insert(long itemId, Concluded concluded) {
        Conclusion conclusion = concluded.conclusion();
        Outcome outcome = conclusion.outcome();
        jdbc.sql("""
                insert into item_conclusion (item_id, kind, outcome, postponed_to, referred_to, phrase_id, at, by)
                values (:item, :kind, :outcome, :meeting, :committee, :phrase, :at, :by)""")
                .param("item", itemId)
                .param("kind", kind(conclusion))
                .param("outcome", outcome == null ? null : outcome.name())
                .param("meeting", conclusion instanceof Conclusion.Postponed postponed ? postponed.to() : null)
                .param("committee", conclusion instanceof Conclusion.Referred referred ? referred.to() : null)
                .param("phrase", concluded.phrase())
                .param("at", concluded.at().atOffset(ZoneOffset.UTC))
                .param("by", concluded.by())
                .update();
    }

    private static String kind(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Nothing _ -> "NOTHING";
            case Conclusion.Open _ -> "OPEN";
            case Conclusion.Decided _, Conclusion.Postponed _, Conclusion.Referred _ -> "OUTCOME";
        };
    }

    private static Concluded concluded(ResultSet row, int number) throws SQLException {
        return new Concluded(
                conclusion(row),
                row.getObject("phrase_id", Long.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("by"));
    }

    private static Conclusion conclusion(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "NOTHING" -> new Conclusion.Nothing();
            case "OPEN" -> new Conclusion.Open();
            default ->
                switch (Outcome.valueOf(row.getString("outcome"))) {
                    case POSTPONED -> new Conclusion.Postponed(row.getObject("postponed_to", UUID.class));
                    case REFERRED -> new Conclusion.Referred(row.getObject("referred_to", Long.class));
                    case Outcome outcome -> new Conclusion.Decided(outcome);
                };
        };
    }
}
