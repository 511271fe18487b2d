package dk.raadslag.manuscript;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the files of papers said when they were made, by the versions of what is in them. */
@Component
class ExportTable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ExportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns how many were stored, for the first file of the same versions is the one that counts; as a clerk. */
    int store(long paperId, String versions, Export export, Instant at) {
        return jdbc.sql("""
                insert into manuscript_export (paper_id, versions, said, at) values (?, ?, ?::jsonb, ?)
                on conflict do nothing""")
                .params(paperId, versions, MAPPER.writeValueAsString(export), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean has(long paperId, String versions) {
        return jdbc.sql("select exists (select from manuscript_export where paper_id = ? and versions = ?)")
                .params(paperId, versions)
                .query(Boolean.class)
                .single();
    }

    Optional<Export> one(long paperId, String versions) {
        return jdbc.sql("select said from manuscript_export where paper_id = ? and versions = ?")
                .params(paperId, versions)
                .query(String.class)
                .optional()
                .map(said -> MAPPER.readValue(said, Export.class));
    }
}
