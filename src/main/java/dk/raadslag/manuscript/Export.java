package dk.raadslag.manuscript;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.manuscript.reading.Mark;
import dk.raadslag.manuscript.reading.ReturnedFile;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.FigureAddress;
import dk.raadslag.paper.Paper;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a paper said when it was made, as reading it says it: Word cannot tell all that a text can.
 *
 * @param texts of the fields by their keys, with what was proposed then
 * @param marks of what was proposed then
 * @param head the lines above all fields
 */
record Export(Map<String, RichText> texts, List<Mark> marks, List<String> head) {

    Export {
        texts = Map.copyOf(texts);
        marks = List.copyOf(marks);
        head = List.copyOf(head);
    }

    static Export of(byte[] file, @Nullable String site, Paper paper) {
        try {
            ReturnedFile read = ReturnedFile.read(file, site, source -> isOf(paper, source));
            return new Export(
                    paper.template().fields().stream()
                            .collect(Collectors.toMap(
                                    Field::key,
                                    field -> read.text(Manuscript.bookmark(field), _ -> true, RichText.EMPTY))),
                    read.marks(),
                    read.head());
        } catch (UnreadableFile e) {
            throw new IllegalStateException("What was just written cannot be read", e);
        }
    }

    /** Whether it is the address of one of the paper's pictures. */
    static boolean isOf(Paper paper, String source) {
        return FigureAddress.of(source)
                .filter(address -> address.paperId() == paper.id())
                .isPresent();
    }
}
