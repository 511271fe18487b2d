package dk.raadslag.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Parts of pages written apart from any request, so that what is written may be kept and shown again. */
@Component
public class Fragments {

    private final TemplateEngine engine;
    private final Pages pages;

    Fragments(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
    }

    /**
     * A template's HTML in the language of the request. Its {@code page} knows neither reader nor address, and refuses
     * to make forms.
     *
     * @param template such as {@code publication/_edition}
     */
    public Fragment write(String template, Map<String, ?> params, HttpServletRequest request) {
        Map<String, Object> all = new HashMap<>(params);
        all.put("page", pages.impersonal(request));
        StringOutput html = new StringOutput(1 << 14);
        engine.render(template + ".jte", all, html);
        return new Fragment(html.toString());
    }
}
