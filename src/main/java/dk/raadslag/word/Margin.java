package dk.raadslag.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The comments of a document, with their answers and whether they are resolved. */
final class Margin {

    private final List<Remark> remarks = new ArrayList<>();

    private record Remark(WordComment.Said said, int first, boolean resolved) {}

    /** A comment and its answers where the document names them. */
    record Note(List<Integer> ids) {

        void begin(Xml xml) {
            ids.forEach(id -> xml.empty("w:commentRangeStart", "w:id", String.valueOf(id)));
        }

        void end(Xml xml) {
            for (int id : ids) {
                xml.empty("w:commentRangeEnd", "w:id", String.valueOf(id));
                xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference");
                xml.close()
                        .empty("w:commentReference", "w:id", String.valueOf(id))
                        .close();
            }
        }
    }

    Note add(WordComment comment) {
        int first = remarks.size();
        List<Integer> ids = new ArrayList<>();
        for (WordComment.Said said : comment.said()) {
            ids.add(remarks.size());
            remarks.add(new Remark(said, first, comment.resolved()));
        }
        return new Note(ids);
    }

    void into(Archive archive) {
        if (remarks.isEmpty()) return;
        Xml comments = new Xml("w:comments", Names.TEXT);
        Xml extended = new Xml("w15:commentsEx", "xmlns:w15", Names.WORD_2012);
        for (int id = 0; id < remarks.size(); id++) {
            Remark remark = remarks.get(id);
            comment(comments, id, remark.said());
            extended.open("w15:commentEx", "w15:paraId", paragraph(id));
            if (remark.first() != id) extended.attribute("w15:paraIdParent", paragraph(remark.first()));
            extended.attribute("w15:done", remark.resolved() ? "1" : "0").close();
        }
        archive.put("word/comments.xml", Archive.Type.COMMENTS, comments.bytes());
        archive.put("word/commentsExtended.xml", Archive.Type.COMMENTS_EXTENDED, extended.bytes());
    }

    private static void comment(Xml xml, int id, WordComment.Said said) {
        xml.open(
                "w:comment",
                "w:id",
                String.valueOf(id),
                "w:author",
                said.by(),
                "w:date",
                Trail.time(said.at()),
                "w:initials",
                initials(said.by()));
        List<String> lines = said.text().lines().toList();
        for (int next = 0; next < Math.max(1, lines.size()); next++) {
            boolean last = next >= lines.size() - 1;
            paragraph(xml, last ? paragraph(id) : null, next == 0, lines.isEmpty() ? "" : lines.get(next));
        }
        xml.close();
    }

    private static void paragraph(Xml xml, @Nullable String id, boolean first, String text) {
        xml.open("w:p");
        if (id != null) xml.attribute("w14:paraId", id);
        xml.open("w:pPr").empty("w:pStyle", "w:val", "CommentText").close();
        if (first) {
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference");
            xml.close().empty("w:annotationRef").close();
        }
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
        xml.close();
    }

    /** The last paragraph of a comment stands for it. */
    private static String paragraph(int id) {
        return "%08X".formatted(0x10000000 + id);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
