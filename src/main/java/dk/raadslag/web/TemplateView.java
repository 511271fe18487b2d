package dk.raadslag.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * One template, written whole before the first byte is sent, so that a failure is an error page and not half a page.
 */
record TemplateView(TemplateEngine engine, String template, Pages pages) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Page page = pages.of(request);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, params(model, page), output);
        response.setContentType(getContentType());
        response.setHeader("Content-Language", page.language().tag());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static Map<String, Object> params(@Nullable Map<String, ?> model, Page page) {
        Map<String, Object> params = new HashMap<>(model == null ? Map.of() : model);
        params.put("page", page);
        return params;
    }
}
