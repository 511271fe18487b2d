package dk.raadslag.word;

/** The namespaces of a Word document, with the prefixes everybody gives them. */
final class Names {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    static final String RELATIONSHIPS = OFFICE + "relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    static final String WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /** For the root of a part that holds text. */
    static final String[] TEXT = {
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        RELATIONSHIPS,
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "xmlns:a",
        DRAWING + "main",
        "xmlns:pic",
        DRAWING + "picture",
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:w15",
        WORD_2012,
        "mc:Ignorable",
        "w14 w15"
    };

    private Names() {}
}
