package dk.raadslag.word;

import java.util.ArrayList;
import java.util.List;

/** The lists of a document: each has its own number, so that none goes on where another ended. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int BULLETS = 0;
    private static final int NUMBERS = 1;
    private static final String[] SIGNS = {"\u2022", "\u2013", "\u25AA"};

    /** How much further to the right each level stands, in twentieths of a point. */
    static final int STEP = 397;

    private record Start(boolean numbered, int level, int first) {}

    private final List<Start> lists = new ArrayList<>();

    /** The id of a new list whose items stand at that level, 0 and up. */
    int bullets(int level) {
        return add(new Start(false, deepest(level), 1));
    }

    int numbers(int level, int first) {
        return add(new Start(true, deepest(level), first));
    }

    /** Word knows no deeper list. */
    static int deepest(int level) {
        return Math.min(level, LEVELS - 1);
    }

    private int add(Start list) {
        lists.add(list);
        return lists.size();
    }

    void into(Archive archive) {
        Xml xml = new Xml("w:numbering", Names.TEXT);
        kind(xml, BULLETS);
        kind(xml, NUMBERS);
        for (int id = 1; id <= lists.size(); id++) list(xml, id, lists.get(id - 1));
        archive.put("word/numbering.xml", Archive.Type.NUMBERING, xml.bytes());
    }

    private static void kind(Xml xml, int kind) {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(kind));
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            boolean numbered = kind == NUMBERS;
            String sign = numbered ? "%" + (level + 1) + "." : SIGNS[level % SIGNS.length];
            xml.open("w:lvl", "w:ilvl", String.valueOf(level));
            xml.empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", numbered ? "decimal" : "bullet");
            xml.empty("w:lvlText", "w:val", sign);
            xml.empty("w:lvlJc", "w:val", "left");
            String left = String.valueOf((level + 1) * STEP);
            xml.open("w:pPr")
                    .empty("w:ind", "w:left", left, "w:hanging", String.valueOf(STEP))
                    .close();
            xml.close();
        }
        xml.close();
    }

    private static void list(Xml xml, int id, Start list) {
        xml.open("w:num", "w:numId", String.valueOf(id));
        xml.empty("w:abstractNumId", "w:val", String.valueOf(list.numbered() ? NUMBERS : BULLETS));
        xml.open("w:lvlOverride", "w:ilvl", String.valueOf(list.level()));
        xml.empty("w:startOverride", "w:val", String.valueOf(list.first()));
        xml.close().close();
    }
}
