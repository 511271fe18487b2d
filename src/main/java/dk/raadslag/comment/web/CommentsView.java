package dk.raadslag.comment.web;

import dk.raadslag.access.Person;
import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Remark;
import dk.raadslag.paper.Paper;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.web.ScriptData;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The comments of one field as they are shown to somebody.
 *
 * @param threads all of the field's, by where their words are; those about the whole field last
 * @param names of everybody in them, by id
 * @param offered those who may be mentioned
 * @param me the id of whoever looks
 * @param typed what was typed and not taken
 */
public record CommentsView(
        Paper paper,
        String field,
        List<CommentThread> threads,
        Map<Long, String> names,
        List<Person> offered,
        long me,
        Typed typed) {

    public List<CommentThread> open() {
        return threads.stream().filter(CommentThread::isOpen).toList();
    }

    public List<CommentThread> resolved() {
        return threads.stream().filter(thread -> !thread.isOpen()).toList();
    }

    public String id() {
        return "kommentarer-" + paper.id() + "-" + field;
    }

    public String address() {
        return "/sager/" + paper.id() + "/felter/" + field + "/kommentarer";
    }

    public String address(CommentThread thread) {
        return "/sager/" + paper.id() + "/kommentarer/" + thread.id();
    }

    public int version() {
        return paper.part(field).version();
    }

    public String heading() {
        return paper.template().field(field).orElseThrow().heading();
    }

    public String name(long person) {
        return names.getOrDefault(person, "");
    }

    /** Those whom a remark mentions. */
    public String mentioned(Remark remark) {
        return remark.mentioned().stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    /**
     * Where the words are; nothing for the whole field. Whoever removes all that was said may do it because of the
     * words.
     */
    public @Nullable Anchor anchor(CommentThread thread) {
        return thread.isEmpty() ? null : thread.anchor();
    }

    /** The words, in which a picture is said so. */
    public String quote(Anchor anchor, String picture) {
        return anchor.quote().replace(String.valueOf(Anchor.PICTURE), picture).replace('\n', ' ');
    }

    /** Whether whoever looks may still change the remark. */
    public boolean changes(CommentThread thread, Remark remark) {
        return remark.by() == me
                && !remark.isRemoved()
                && thread.remarks().getLast().equals(remark);
    }

    /** What was typed for a form, which is for a new thread, an answer or a change. */
    public Typed typed(@Nullable CommentThread thread, @Nullable Remark remark) {
        Long threadId = thread == null ? null : thread.id();
        Long remarkId = remark == null ? null : remark.id();
        return typed.isFor(threadId, remarkId) ? typed : Typed.NOTHING;
    }

    /** The names of those who may be mentioned, as JSON for a script element. */
    public String offeredNames() {
        List<String> all = offered.stream()
                .filter(person -> person.id() != me)
                .map(Person::name)
                .toList();
        return ScriptData.of(JsonMapper.shared().writeValueAsString(all));
    }
}
