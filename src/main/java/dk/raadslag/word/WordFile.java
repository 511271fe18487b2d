package dk.raadslag.word;

/** Writes Word documents. The same document is the same bytes. */
public final class WordFile {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {}

    /** The file. */
    public static byte[] write(WordDocument document) {
        Sheet sheet = new Sheet(document);
        new Body(sheet).write();
        Archive archive = new Archive(sheet.relations());
        archive.put("word/document.xml", Archive.Type.DOCUMENT, sheet.xml().bytes());
        sheet.numbering().into(archive);
        sheet.notes().into(archive);
        sheet.margin().into(archive);
        sheet.pictures().into(archive);
        Styles.into(archive, document.house().colour());
        Frame.into(archive, document);
        Properties.into(archive, document);
        return archive.bytes();
    }
}
