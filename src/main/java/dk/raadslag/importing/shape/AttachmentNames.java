package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.publication.Attachment;
import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of attachments, one a line. A name goes on over a line end only where the next line begins in lower case or
 * the line ends in the middle of something: an open bracket, a hyphen, "og".
 */
final class AttachmentNames {

    private static final Pattern NONE = Pattern.compile("(?iu)(ingen( bilag)?|bilag: ingen|-|intet)\\.?");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?iu).*(?:,|[-–]|\\b(?:og|samt|af|for|til|fra|i|på|om|med|vedr\\.?|vedrørende|den|det|d\\.))$");
    private static final Pattern FILE = Pattern.compile("(?iu).*\\.(pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|msg|html?)$");
    private static final String WORDS = "(?:lukket|fortroligt?|ikke[- ]offentligt?)(?: bilag)?";
    private static final Pattern CLOSED = Pattern.compile("(?iu)^\\(?" + WORDS + "\\)?\\s*[:\\-–]\\s*.+|.+\\(\\s*"
            + WORDS + "\\s*\\)(?:\\.\\w{2,4})?$|.+\\s[-–]\\s*" + WORDS + "$");
    private static final Pattern CLOSED_ONES =
            Pattern.compile("(?iu)(?:lukkede|fortrolige|ikke[- ]offentlige) (?:bilag|dokumenter)\\s*:?");
    private static final Pattern OPEN_ONES = Pattern.compile("(?iu)(?:åbne|offentlige) (?:bilag|dokumenter)\\s*:?");
    private static final int LONG = 40;

    private AttachmentNames() {}

    /** The attachments below a heading; those below "Lukkede bilag" are closed. */
    static List<Attachment> of(String heading, List<SourceBlock> body) {
        List<Attachment> all = new ArrayList<>();
        boolean closed = CLOSED_ONES.matcher(heading).matches();
        int from = 0;
        for (int i = 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Line line) || !isPart(line.text())) continue;
            all.addAll(of(body.subList(from, i), closed));
            closed = CLOSED_ONES.matcher(line.text()).matches();
            from = i + 1;
        }
        all.addAll(of(body.subList(from, body.size()), closed));
        return all;
    }

    private static boolean isPart(String line) {
        return CLOSED_ONES.matcher(line).matches() || OPEN_ONES.matcher(line).matches();
    }

    private static List<Attachment> of(List<SourceBlock> body, boolean closed) {
        List<String> names = new ArrayList<>();
        boolean apart = areApart(body);
        for (SourceBlock block : body) {
            switch (block) {
                case Line line -> line(line, apart, names);
                case Table table -> table(table, names);
                case SourceBlock.PageBreak _ -> {}
            }
        }
        return names.stream()
                .filter(name -> !NONE.matcher(name).matches())
                .map(name ->
                        new Attachment(name, !closed && !CLOSED.matcher(name).matches(), null))
                .toList();
    }

    /** Whether most names stand behind an empty line, so that a line without one goes on with the name above. */
    private static boolean areApart(List<SourceBlock> body) {
        long spaced = body.stream()
                .filter(block -> block instanceof Line line && line.spaced())
                .count();
        return spaced * 2 > body.size();
    }

    private static void line(Line line, boolean apart, List<String> names) {
        String name = Inline.plain(line.content())
                .replace(SourceBlock.CELL, ' ')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        if (name.isEmpty()) return;
        boolean goesOn =
                !names.isEmpty() && line.marker() == null && goesOn(names.getLast(), name, line.spaced(), apart);
        if (goesOn) names.set(names.size() - 1, names.getLast() + " " + name);
        else names.add(name);
    }

    private static boolean goesOn(String last, String next, boolean spaced, boolean apart) {
        if (FILE.matcher(last).matches()) return false;
        boolean open = last.lastIndexOf('(') > last.lastIndexOf(')');
        boolean lower = Character.isLowerCase(next.codePointAt(0));
        if (spaced)
            return last.length() >= LONG
                    && lower
                    && (open || UNFINISHED.matcher(last).matches() || last.length() >= 60);
        boolean inBracket = open && (lower || next.indexOf(')') >= 0);
        return inBracket || UNFINISHED.matcher(last).matches() || lower && (apart || last.length() >= LONG);
    }

    private static void table(Table table, List<String> names) {
        for (int i = 0; i < table.rows().size(); i++) {
            String row = String.join(
                            " ",
                            table.rows().get(i).stream()
                                    .map(Inline::plain)
                                    .map(String::strip)
                                    .toList())
                    .strip();
            boolean header = i == 0 && row.matches("(?iu)(nr\\.?|navn|titel|bilag|dokument|type|filnavn|\\s)+");
            if (!row.isEmpty() && !header) names.add(row);
        }
    }
}
