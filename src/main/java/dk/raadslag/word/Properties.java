package dk.raadslag.word;

import java.time.temporal.ChronoUnit;

/** What the file says of itself, and what it carries along unseen. */
final class Properties {

    private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private Properties() {}

    static void into(Archive archive, WordDocument document) {
        archive.put("docProps/core.xml", Archive.Type.CORE, core(document));
        archive.put("docProps/app.xml", Archive.Type.EXTENDED, extended(document));
        if (!document.properties().isEmpty()) archive.put("docProps/custom.xml", Archive.Type.CUSTOM, custom(document));
    }

    private static byte[] core(WordDocument document) {
        Xml xml = new Xml(
                "cp:coreProperties",
                "xmlns:cp",
                Names.PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(document.title()).close();
        xml.open("dc:creator").text(document.house().name()).close();
        xml.open("dc:language").text("da-DK").close();
        String made = document.made().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(made).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(made).close();
        return xml.bytes();
    }

    private static byte[] extended(WordDocument document) {
        Xml xml = new Xml("Properties", "xmlns", Names.OFFICE + "extended-properties");
        xml.open("Application").text("Raadslag").close();
        xml.open("Company").text(document.house().name()).close();
        return xml.bytes();
    }

    private static byte[] custom(WordDocument document) {
        Xml xml = new Xml(
                "Properties", "xmlns", Names.OFFICE + "custom-properties", "xmlns:vt", Names.OFFICE + "docPropsVTypes");
        int id = 2;
        for (var property : document.properties().entrySet()) {
            xml.open("property", "fmtid", CUSTOM, "pid", String.valueOf(id++), "name", property.getKey());
            xml.open("vt:lpwstr").text(property.getValue()).close().close();
        }
        return xml.bytes();
    }
}
