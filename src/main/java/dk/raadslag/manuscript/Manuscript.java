package dk.raadslag.manuscript;

import dk.raadslag.comment.CommentThread;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.web.Words;
import dk.raadslag.word.House;
import dk.raadslag.word.WordComment;
import dk.raadslag.word.WordComment.Range;
import dk.raadslag.word.WordComment.Said;
import dk.raadslag.word.WordDocument;
import dk.raadslag.word.WordDocument.PageWords;
import dk.raadslag.word.WordPart;
import dk.raadslag.word.WordPart.Heading;
import dk.raadslag.word.WordPart.Line;
import dk.raadslag.word.WordPart.Look;
import dk.raadslag.word.WordPart.Text;
import dk.raadslag.word.WordPart.Title;
import dk.raadslag.word.WordPictures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a paper says.
 *
 * @param committees the names of those it shall pass, in their order
 * @param names of all who propose or say something, by their ids
 * @param words those of the screen, in the language that papers are written in
 */
record Manuscript(
        Paper paper,
        List<String> committees,
        List<CommentThread> threads,
        Map<Long, String> names,
        Words words,
        House house) {

    static final String PAPER = "raadslag.sag";
    static final String VERSIONS = "raadslag.versioner";

    private static final String FIELD = "felt_";
    private static final int LONGEST_BOOKMARK = 40;

    WordDocument document(WordPictures pictures) {
        return new WordDocument(
                paper.head().title(),
                Stream.concat(Stream.of(words.text("manuscripts.case")), committees.stream())
                        .collect(Collectors.joining(" \u00b7 ")),
                house,
                new PageWords(words.text("manuscripts.page") + " ", " " + words.text("manuscripts.page.of") + " "),
                made(),
                properties(),
                pictures,
                parts());
    }

    private Instant made() {
        return Stream.concat(
                        Stream.of(paper.headSavedAt()), paper.parts().stream().flatMap(Manuscript::saved))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Stream<Instant> saved(Part part) {
        return Stream.ofNullable(part.savedAt());
    }

    private SortedMap<String, String> properties() {
        return new TreeMap<>(Map.of(PAPER, String.valueOf(paper.id()), VERSIONS, versions(paper)));
    }

    /** The head's version first, then those of the fields in the template's order. */
    static String versions(Paper paper) {
        return Stream.concat(
                        Stream.of(paper.headVersion()), paper.parts().stream().map(Part::version))
                .map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    private List<WordPart> parts() {
        List<WordPart> parts = new ArrayList<>();
        head(parts);
        for (Field field : paper.template().fields()) {
            parts.add(new Heading(1, field.heading(), bookmark(field), comments(field, false)));
            parts.add(new Text(
                    paper.part(field.key()).text(),
                    1,
                    id -> names.getOrDefault(id, words.text("manuscripts.somebody")),
                    comments(field, true),
                    true));
        }
        return parts;
    }

    static String bookmark(Field field) {
        String name = FIELD + field.key();
        return name.substring(0, Math.min(LONGEST_BOOKMARK, name.length()));
    }

    private void head(List<WordPart> parts) {
        PaperHead head = paper.head();
        parts.add(new Title(head.title()));
        if (!committees.isEmpty()) parts.add(new Line(String.join(", ", committees), Look.PLAIN));
        fact("papers.head.caseNumber", head.caseNumber(), parts);
        fact("papers.head.recommender", head.recommender(), parts);
        if (!head.closed()) return;
        parts.add(new Line(words.text("manuscripts.closed"), Look.NOTICE));
        fact("papers.head.closure", head.printedClosure(), parts);
    }

    private void fact(String name, @Nullable String value, List<WordPart> parts) {
        if (value != null) parts.add(new Line(words.text(name) + ": " + value, Look.QUIET));
    }

    /** Those about words that are still there, or all others. */
    private List<WordComment> comments(Field field, boolean onWords) {
        return threads.stream()
                .filter(thread -> thread.field().equals(field.key()) && !thread.isEmpty())
                .filter(thread -> onWords == (range(thread) != null))
                .map(thread -> new WordComment(range(thread), !thread.isOpen(), said(thread)))
                .toList();
    }

    private static @Nullable Range range(CommentThread thread) {
        Anchor anchor = thread.anchor();
        return anchor == null || anchor.isGone() ? null : new Range(anchor.from(), anchor.to());
    }

    private List<Said> said(CommentThread thread) {
        return thread.remarks().stream()
                .filter(remark -> !remark.isRemoved())
                .map(remark -> new Said(
                        names.getOrDefault(remark.by(), words.text("manuscripts.somebody")),
                        remark.at(),
                        String.valueOf(remark.text())))
                .toList();
    }
}
