package dk.raadslag.manuscript;

import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Remark;
import dk.raadslag.manuscript.reading.WrittenComment;
import dk.raadslag.paper.Field;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which comments of a file the paper does not have. One that the paper has is known by its words and its writer or its
 * time: LibreOffice gives every comment a new id.
 *
 * @param names of those who have said something, by their ids
 * @param known the ids of those whom the file names, as in {@link Comparing}
 * @param reader who says what nobody known says
 * @param about which field a comment is about
 */
record CommentsBrought(
        List<CommentThread> threads,
        Map<Long, String> names,
        Map<String, Long> known,
        long reader,
        Function<WrittenComment, Field> about) {

    List<ReturnedComment> of(List<WrittenComment> written) {
        List<Remark> here = threads.stream()
                .flatMap(thread -> thread.remarks().stream())
                .filter(remark -> !remark.isRemoved())
                .collect(Collectors.toCollection(ArrayList::new));
        Map<Integer, Long> threadOf = new HashMap<>();
        Map<Integer, Integer> placeOf = new HashMap<>();
        List<ReturnedComment> brought = new ArrayList<>();
        for (int n = 0; n < written.size(); n++) {
            WrittenComment comment = written.get(n);
            Optional<Remark> same =
                    here.stream().filter(remark -> isSame(remark, comment)).findFirst();
            if (same.isPresent()) {
                here.remove(same.get());
                threadOf.put(n, same.get().threadId());
            } else {
                placeOf.put(n, brought.size());
                Integer answers = comment.answers();
                brought.add(brought(comment, threadOf.get(answers), placeOf.get(answers)));
            }
        }
        return brought;
    }

    private ReturnedComment brought(WrittenComment comment, @Nullable Long thread, @Nullable Integer answers) {
        String name = comment.mark().by();
        Long by = isRewritten(comment) ? null : known.get(name);
        LocalDateTime at = comment.mark().at();
        return new ReturnedComment(
                about.apply(comment),
                name,
                by == null ? reader : by,
                by != null,
                at == null ? null : at.atZone(Comparing.DENMARK).toInstant(),
                comment.text(),
                comment.quote(),
                comment.occurrence(),
                thread,
                answers);
    }

    private boolean isSame(Remark remark, WrittenComment comment) {
        String here = plain(String.valueOf(remark.text()));
        String there = plain(comment.text());
        String told = plain(ReturnedComment.said(comment.mark().by(), false, comment.text()));
        return here.equals(told) || here.equals(there) && (isBy(remark, comment) || isAt(remark, comment));
    }

    /** Another's words under the name and the time of whoever wrote the comment. */
    private boolean isRewritten(WrittenComment comment) {
        return threads.stream()
                .flatMap(thread -> thread.remarks().stream())
                .anyMatch(remark -> isBy(remark, comment) && isAt(remark, comment));
    }

    private boolean isBy(Remark remark, WrittenComment comment) {
        return comment.mark().by().equals(names.get(remark.by()));
    }

    private static boolean isAt(Remark remark, WrittenComment comment) {
        return local(remark.at())
                .equals(Objects.requireNonNullElse(comment.mark().at(), LocalDateTime.MIN));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Comparing.DENMARK).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
