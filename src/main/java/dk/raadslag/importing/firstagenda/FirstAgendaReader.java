package dk.raadslag.importing.firstagenda;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Encodings;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answer about one agenda, or a list of such answers. */
public final class FirstAgendaReader implements DocumentReader {

    private static final int SNIFFED = 65_536;

    @Override
    public boolean recognises(SourceFile file) {
        String start = start(file);
        if (!start.startsWith("{") && !start.startsWith("[")) return false;
        return file.name().toLowerCase(Locale.ROOT).endsWith(".json") || start.contains("\"Dagsordenpunkter\"");
    }

    @Override
    public boolean isExport(SourceFile file) {
        return recognises(file) && start(file).contains("\"Dagsordenpunkter\"");
    }

    private static String start(SourceFile file) {
        byte[] start = Arrays.copyOf(file.bytes(), Math.min(file.bytes().length, SNIFFED));
        return Encodings.decode(start).text().stripLeading();
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        Encodings.Decoded decoded = Encodings.decode(file.bytes());
        List<AnsweredAgenda> agendas = agendas(json(decoded.text()), decoded.findings());
        if (agendas.isEmpty()) {
            throw new UnreadableFile("Filen er JSON, men ikke en dagsorden fra FirstAgenda. En liste over udvalg eller"
                    + " møder kan ikke læses; hent svaret om selve dagsordenen.");
        }
        return agendas.stream().map(AnsweredAgenda::reading).toList();
    }

    private static JsonNode json(String text) throws UnreadableFile {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableFile(
                    "Filen er ikke gyldig JSON (linje %d). Den er måske afbrudt undervejs; hent den igen."
                            .formatted(line),
                    e);
        }
    }

    private static List<AnsweredAgenda> agendas(JsonNode root, List<Finding> findings) {
        List<AnsweredAgenda> agendas = new ArrayList<>();
        for (JsonNode node : root.isArray() ? root : List.of(root)) {
            if (!node.path("Dagsordenpunkter").isArray()) continue;
            agendas.add(new AnsweredAgenda(node, findings));
            JsonNode added = node.path("TillaegsDagsorden");
            if (added.path("Dagsordenpunkter").isArray()) agendas.add(AnsweredAgenda.addedTo(node, added, findings));
        }
        return agendas;
    }
}
