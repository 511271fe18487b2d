package dk.raadslag.word;

import java.util.ArrayList;
import java.util.List;

/** The lists of a document: each has its own number, so that none goes on where another ended. */
final class Numbering {

    private static final int LEVELS = 9;
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
        for (int id = 1; id <= lists.size(); id++) kind(xml, id, lists.get(id - 1));
        for (int id = 1; id <= lists.size(); id++)
            xml.open("w:num", "w:numId", String.valueOf(id))
                    .empty("w:abstractNumId", "w:val", String.valueOf(id))
                    .close();
        archive.put("word/numbering.xml", Archive.Type.NUMBERING, xml.bytes());
    }

    /** Each list has a look of its own: LibreOffice takes a list that begins anew within a look as two. */
    private static void kind(Xml xml, int id, Start list) {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(id));
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            String sign = list.numbered() ? "%" + (level + 1) + "." : SIGNS[level % SIGNS.length];
            int first = level == list.level() ? list.first() : 1;
            xml.open("w:lvl", "w:ilvl", String.valueOf(level));
            xml.empty("w:start", "w:val", String.valueOf(first));
            xml.empty("w:numFmt", "w:val", list.numbered() ? "decimal" : "bullet");
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
}
