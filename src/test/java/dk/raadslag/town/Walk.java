package dk.raadslag.town;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Walks a site from its front page by every link, as one reader. */
final class Walk {

    private static final int AT_MOST = 2000;

    private final MockMvc site;
    private final RequestPostProcessor reader;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    Walk(MockMvc site, RequestPostProcessor reader) {
        this.site = site;
        this.reader = reader;
    }

    /** Every HTML page there is a way to, by its address. */
    Map<String, String> pages() throws Exception {
        meet("/");
        while (!ahead.isEmpty() && met.size() < AT_MOST) visit(ahead.remove());
        return pages;
    }

    private void visit(String address) throws Exception {
        MockHttpServletResponse answer =
                site.perform(get(URI.create(address)).with(reader)).andReturn().getResponse();
        if (answer.getRedirectedUrl() != null) meet(answer.getRedirectedUrl());
        String type = answer.getContentType();
        if (type == null || !type.startsWith("text/html")) return;
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        pages.put(address, html);
        Jsoup.parse(html).select("a[href]").forEach(link -> meet(link.attr("href")));
    }

    private void meet(String address) {
        String page = address.replaceAll("#.*", "");
        boolean ours = page.startsWith("/") && !page.startsWith("/log-") && !page.contains("sprog=");
        boolean file = page.endsWith(".pdf") || page.startsWith("/assets/");
        boolean search = page.startsWith("/soeg?");
        if (ours && !file && !search && met.add(page)) ahead.add(page);
    }
}
