package dk.raadslag.word;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What stands around the text: the size of the page, its head and foot, and the language. */
final class Frame {

    private static final String MARGIN = "1134";
    private static final String RIGHT = "9638";

    private Frame() {}

    /** At the end of the body. */
    static void section(Xml xml, Relations relations) {
        xml.open("w:sectPr");
        reference(xml, "w:headerReference", "default", relations.to("header", "header1.xml"));
        reference(xml, "w:headerReference", "first", relations.to("header", "header2.xml"));
        reference(xml, "w:footerReference", "default", relations.to("footer", "footer1.xml"));
        reference(xml, "w:footerReference", "first", relations.to("footer", "footer2.xml"));
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                MARGIN,
                "w:bottom",
                "1418",
                "w:left",
                MARGIN,
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.empty("w:titlePg").close();
    }

    private static void reference(Xml xml, String name, String pages, String id) {
        xml.empty(name, "w:type", pages, "r:id", id);
    }

    static void into(Archive archive, WordDocument document) {
        archive.put("word/header1.xml", Archive.Type.HEADER, header(document.head()));
        archive.put("word/header2.xml", Archive.Type.HEADER, header(""));
        archive.put("word/footer1.xml", Archive.Type.FOOTER, footer(document));
        archive.put("word/footer2.xml", Archive.Type.FOOTER, footer(document));
        archive.put(
                "word/settings.xml",
                Archive.Type.SETTINGS,
                Resources.text("/word/settings.xml").getBytes(UTF_8));
    }

    private static byte[] header(String text) {
        Xml xml = new Xml("w:hdr", Names.TEXT);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
        if (!text.isEmpty()) run(xml, text);
        xml.close();
        return xml.bytes();
    }

    private static byte[] footer(WordDocument document) {
        Xml xml = new Xml("w:ftr", Names.TEXT);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").open("w:tabs");
        xml.empty("w:tab", "w:val", "right", "w:pos", RIGHT).close().close();
        run(xml, document.house().name());
        xml.open("w:r").empty("w:tab").close();
        run(xml, document.pageWords().before());
        field(xml, " PAGE ");
        run(xml, document.pageWords().between());
        field(xml, " NUMPAGES ");
        xml.close();
        return xml.bytes();
    }

    private static void run(Xml xml, String text) {
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    private static void field(Xml xml, String instruction) {
        xml.open("w:fldSimple", "w:instr", instruction);
        run(xml, "1");
        xml.close();
    }
}
