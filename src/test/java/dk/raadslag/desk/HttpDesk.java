package dk.raadslag.desk;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One of the demo's cast at a browser without a screen. Requests are answered one after the other. */
public final class HttpDesk implements AutoCloseable {

    private final URI home;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Map<String, String> token = Map.of();

    public HttpDesk(URI home) {
        this.home = home;
    }

    /** Logs in as the demo offers it. */
    public void become(String name) throws IOException, InterruptedException {
        Element card = page("/log-ind").select("li.card").stream()
                .filter(each -> each.text().contains(name))
                .findFirst()
                .orElseThrow();
        submit(requireNonNull(card.selectFirst("form")), Map.of());
    }

    /** Begins a case and returns its id. */
    public long begin(String committee, String title) throws IOException, InterruptedException {
        Document page = page("/sager/ny?udvalg=" + committee);
        Element form = requireNonNull(page.selectFirst("form[method=post][action=/sager]"));
        Document begun = submit(form, Map.of("titel", title));
        mayWrite(begun);
        String save = requireNonNull(begun.selectFirst("[data-editor]")).attr("data-save");
        return Long.parseLong(save.split("/")[2]);
    }

    private void mayWrite(Document page) {
        Element meta = page.selectFirst("meta[name=csrf]");
        token = meta == null ? Map.of() : Map.of(meta.attr("data-header"), meta.attr("content"));
    }

    /** Opens a page, to write on it or just to read it. */
    public void open(String address) throws IOException, InterruptedException {
        mayWrite(page(address));
    }

    /** Saves a field of one paragraph. */
    public HttpResponse<String> save(long paper, String field, int version, UUID save, String words)
            throws IOException, InterruptedException {
        return save("/sager/" + paper + "/felter/" + field, version, save, words);
    }

    /** Saves a text of one paragraph at an address of a page that is open. */
    public HttpResponse<String> save(String address, int version, UUID save, String words)
            throws IOException, InterruptedException {
        String document = RichTextJson.write(RichText.of(Paragraph.of(words)));
        String body = "{\"version\":%d,\"save\":\"%s\",\"suggesting\":false,\"document\":%s}"
                .formatted(version, save, document);
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .PUT(BodyPublishers.ofString(body));
        token.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What stands in a field on the case's page. */
    public String read(long paper, String field) throws IOException, InterruptedException {
        return requireNonNull(page("/sager/" + paper).selectFirst("#editor-" + field + " [data-fallback]"))
                .text();
    }

    private Document page(String address) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(home.resolve(address)).build());
    }

    private Document submit(Element form, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new HashMap<>();
        form.select("input[name]:not([type=radio]), input[type=radio][checked]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select[name]")
                .forEach(select -> fields.put(
                        select.attr("name"),
                        requireNonNull(select.selectFirst("option[selected], option"))
                                .val()));
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder post = HttpRequest.newBuilder(home.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        HttpResponse<String> answer = client.send(post.build(), BodyHandlers.ofString());
        return page(answer.headers().firstValue("Location").orElseThrow(() -> new IOException(answer.toString())));
    }

    private Document answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.toString());
        return Jsoup.parse(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
