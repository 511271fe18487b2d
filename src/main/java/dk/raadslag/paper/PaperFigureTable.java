package dk.raadslag.paper;

import dk.raadslag.paper.file.CheckedPicture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PaperFigureTable {

    /** More than anybody reads, and a bound to what one paper may fill. */
    static final int MOST = 500;

    private final JdbcClient jdbc;

    PaperFigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, long paperId, CheckedPicture picture, Instant at, long by) {
        jdbc.sql("""
                insert into paper_figure (id, paper_id, media_type, width, height, sha256, bytes, added_at, added_by)
                values (:id, :paper, :type, :width, :height, :sha, :bytes, :at, :by)""")
                .param("id", id)
                .param("paper", paperId)
                .param("type", picture.kind().mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("sha", picture.sha256())
                .param("bytes", picture.bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    boolean has(FigureAddress address) {
        return jdbc.sql("select exists (select from paper_figure where paper_id = ? and id = ?)")
                .params(address.paperId(), address.figure())
                .query(Boolean.class)
                .single();
    }

    /** Stores the picture a second time. */
    void copy(FigureAddress from, FigureAddress to) {
        jdbc.sql("""
                insert into paper_figure (id, paper_id, media_type, width, height, sha256, bytes, added_at, added_by)
                select ?, ?, media_type, width, height, sha256, bytes, added_at, added_by
                  from paper_figure where paper_id = ? and id = ?""")
                .params(to.figure(), to.paperId(), from.paperId(), from.figure())
                .update();
    }

    /** @throws PaperRefused when the paper has as many as it may */
    void requireRoom(long paperId) {
        long there = jdbc.sql("select count(*) from paper_figure where paper_id = ?")
                .param(paperId)
                .query(Long.class)
                .single();
        if (there >= MOST) throw new PaperRefused(PaperRule.TOO_MANY_FIGURES);
    }

    Optional<Figures.Stored> one(long paperId, UUID id) {
        return jdbc.sql("select media_type, bytes from paper_figure where paper_id = ? and id = ?")
                .params(paperId, id)
                .query((row, n) -> new Figures.Stored(row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }
}
