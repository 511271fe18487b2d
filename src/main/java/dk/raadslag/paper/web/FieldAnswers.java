package dk.raadslag.paper.web;

import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Part;
import dk.raadslag.paper.Saving;
import dk.raadslag.richtext.Change;
import dk.raadslag.richtext.ChangedPart;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichTextJson;
import dk.raadslag.richtext.ToldChange;
import dk.raadslag.web.ScriptData;
import dk.raadslag.web.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the editor is answered, and what it begins with. */
@Component
class FieldAnswers {

    private final Readings readings;
    private final PaperRoom room;
    private final Wording wording;

    FieldAnswers(Readings readings, PaperRoom room, Wording wording) {
        this.readings = readings;
        this.room = room;
        this.wording = wording;
    }

    /**
     * One change as the editor shows it.
     *
     * @param id its place among the changes
     * @param from and {@code to} in the proposed text
     * @param deleted the words that go, as plain text
     * @param said what it is, in words
     * @param mine whether whoever asks proposed it
     */
    record ShownHunk(
            String id,
            String kind,
            int from,
            int to,
            String deleted,
            String said,
            String by,
            String at,
            boolean mine) {}

    ResponseEntity<Map<String, Object>> to(
            Reader reader, HttpServletRequest request, Saving<Proposal> saving, boolean withDocument) {
        return switch (saving) {
            case Saving.Saved<Proposal> saved -> {
                Map<String, Object> answer = new HashMap<>(Map.of(
                        "version", saved.version(),
                        "savedAt", saved.at().toString(),
                        "blank", saved.content().isBlank(),
                        "hunks", hunks(reader, request, saved.content())));
                if (withDocument)
                    answer.put("document", RichTextJson.toJson(saved.content().current()));
                yield ResponseEntity.ok(answer);
            }
            case Saving.Stale<Proposal> stale ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(theirs(reader, stale));
        };
    }

    private Map<String, Object> theirs(Reader reader, Saving.Stale<Proposal> stale) {
        return Map.of(
                "version", stale.version(),
                "by", names(reader, List.of(stale.by())).getOrDefault(stale.by(), ""),
                "at", stale.at().toString(),
                "document", RichTextJson.toJson(stale.content().current()));
    }

    /** What is proposed to each field, as JSON for a script element. */
    Map<String, String> hunks(Reader reader, HttpServletRequest request, Paper paper) {
        return paper.parts().stream()
                .filter(part -> !part.text().changes().isEmpty())
                .collect(Collectors.toMap(Part::key, part -> json(hunks(reader, request, part.text()))));
    }

    private static String json(List<ShownHunk> hunks) {
        return ScriptData.of(JsonMapper.shared().writeValueAsString(hunks));
    }

    private List<ShownHunk> hunks(Reader reader, HttpServletRequest request, Proposal text) {
        Map<Long, String> names =
                names(reader, text.changes().stream().map(Change::by).distinct().toList());
        List<ShownHunk> hunks = new ArrayList<>();
        for (ToldChange told : text.told()) hunks.add(hunk(reader, request, told, hunks.size(), names));
        return hunks;
    }

    private ShownHunk hunk(
            Reader reader, HttpServletRequest request, ToldChange told, int place, Map<Long, String> names) {
        Change change = told.change();
        String part = wording.text(request, "papers.part." + told.part());
        return new ShownHunk(
                String.valueOf(place),
                (told.part() == ChangedPart.WORDS ? told.kind() : ToldChange.Kind.STRUCTURE).name(),
                change.from(),
                change.to(),
                told.gone(),
                wording.text(request, "papers.change." + told.kind(), part),
                names.getOrDefault(change.by(), ""),
                change.at().toString(),
                reader.personId() != null && reader.personId() == change.by());
    }

    private Map<Long, String> names(Reader reader, List<Long> ids) {
        return readings.as(reader, () -> room.persons(ids)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
