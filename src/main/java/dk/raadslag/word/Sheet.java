package dk.raadslag.word;

/** The main part being written, and all that grows beside it. */
final class Sheet {

    private final WordDocument document;
    private final Xml xml = new Xml("w:document", Names.TEXT);
    private final Relations relations = new Relations();
    private final Numbering numbering = new Numbering();
    private final Margin margin = new Margin();
    private final PictureParts pictures;
    private final Notes notes;
    private int marks;
    private boolean afterTable;

    Sheet(WordDocument document) {
        this.document = document;
        this.pictures = new PictureParts(document.pictures(), relations);
        this.notes = new Notes(this);
    }

    WordDocument document() {
        return document;
    }

    Xml xml() {
        return xml;
    }

    Relations relations() {
        return relations;
    }

    Numbering numbering() {
        return numbering;
    }

    Margin margin() {
        return margin;
    }

    PictureParts pictures() {
        return pictures;
    }

    Notes notes() {
        return notes;
    }

    /** The next id of a bookmark or a tracked change. */
    String mark() {
        return String.valueOf(marks++);
    }

    /** A paragraph begins, with its properties open for more of them. */
    Xml paragraph(String style) {
        afterTable = false;
        return xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    }

    /** A table begins; two in a row would be one to Word. */
    Xml table() {
        apart();
        afterTable = true;
        return xml.open("w:tbl");
    }

    /** Ends what would otherwise end in a table. */
    void apart() {
        if (afterTable) paragraph(Styles.SEPARATOR).close().close();
    }
}
