package dk.raadslag.word;

import dk.raadslag.richtext.Block.Figure;

/**
 * A picture in the file.
 *
 * @param relation by which the main part points to it
 * @param number among those that are shown
 * @param width in pixels, as its height
 */
record Picture(String relation, int number, int width, int height) {

    /** English metric units: 360,000 to the centimetre, 9,525 to the pixel. */
    private static final long WIDEST = 17 * 360_000L;

    private static final long TALLEST = 20 * 360_000L;
    private static final long PIXEL = 9_525;

    Picture numbered(int number) {
        return new Picture(relation, number, width, height);
    }

    /** Its name is the address the text knows it by, and its number: LibreOffice names anew what has another's name. */
    void draw(Xml xml, Figure figure) {
        String id = String.valueOf(number);
        String name = figure.source() + "#" + id;
        double scale = Math.min(1, Math.min((double) WIDEST / (width * PIXEL), (double) TALLEST / (height * PIXEL)));
        String[] size = {
            "cx", String.valueOf(Math.round(width * PIXEL * scale)),
            "cy", String.valueOf(Math.round(height * PIXEL * scale))
        };
        xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", size);
        xml.empty("wp:docPr", "id", id, "name", name, "descr", figure.alt());
        xml.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        xml.open("a:graphic")
                .open("a:graphicData", "uri", Names.DRAWING + "picture")
                .open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name, "descr", figure.alt());
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", size)
                .close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close();
    }
}
