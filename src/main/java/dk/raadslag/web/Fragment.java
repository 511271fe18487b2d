package dk.raadslag.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A part of a page, written. */
public final class Fragment implements Content {

    private final byte[] html;

    Fragment(String html) {
        this.html = html.getBytes(UTF_8);
    }

    /** What it takes to keep it, in bytes. */
    public int size() {
        return html.length;
    }

    @Override
    public void writeTo(TemplateOutput page) {
        page.writeBinaryContent(html);
    }
}
