package dk.raadslag.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Raadslag;
import dk.raadslag.store.RaadslagTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself does with what no browser sends. */
@RaadslagTest
@SpringBootTest(classes = Raadslag.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AnsweringStrangersTest {

    private static final String UPLOAD =
            "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000000\r\n";

    @LocalServerPort
    int port;

    /** The body never comes, so only who does not wait for it answers. */
    @ParameterizedTest
    @CsvSource({
        "/log-ind, HTTP/1.1 403",
        "/foerste-administrator/gaet, HTTP/1.1 403",
        "/administration/import, HTTP/1.1 302",
        "/sager/1/bilag, HTTP/1.1 302",
        "/sager/1/bilag/1/udskiftning, HTTP/1.1 302",
        "/sager/1/billeder, HTTP/1.1 302",
        "/sager/1/oplysninger, HTTP/1.1 403"
    })
    void a_strangers_files_are_refused_unread(String path, String status) throws IOException {
        String answer = exchange("POST " + path + " HTTP/1.1", UPLOAD, "--x\r\n");

        assertThat(answer).startsWith(status).contains("Connection: close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/soeg?q=a%00", "/log-ind?retur=%07", "/soeg?q=a&sprog=%00"})
    void control_characters_in_an_address_are_a_wrong_question(String path) throws IOException {
        assertThat(heading(exchange("GET " + path + " HTTP/1.1", "", ""))).isEqualTo("Det forstod vi ikke");
    }

    @Test
    void control_characters_in_a_form_are_a_wrong_question() throws IOException {
        String page = exchange("GET /log-ind HTTP/1.1", "", "");
        String form = "email=a%00&kodeord=b&_csrf=" + found("name=\"_csrf\" value=\"([^\"]+)\"", page);
        String answer = exchange(
                "POST /log-ind HTTP/1.1",
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\nCookie: "
                        + found("Set-Cookie: (JSESSIONID=\\w+)", page) + "\r\n",
                form);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(heading(answer)).isEqualTo("Det forstod vi ikke");
    }

    @Test
    void the_proxy_on_this_machine_is_believed_about_whom_it_asks_for() throws IOException {
        assertThat(exchange("GET /actuator/health HTTP/1.1", "", "")).startsWith("HTTP/1.1 200");
        assertThat(exchange("GET /actuator/health HTTP/1.1", "X-Forwarded-For: 10.1.2.3\r\n", ""))
                .startsWith("HTTP/1.1 302");
        assertThat(exchange("GET /actuator/health HTTP/1.1", "X-Forwarded-For: 127.0.0.1, 10.1.2.3\r\n", ""))
                .startsWith("HTTP/1.1 302");
    }

    @Test
    void a_log_never_tells_the_secret_of_a_link() {
        assertThat(ErrorPages.withoutSecret(FirstAdministratorPages.ADDRESS + "hemmelig"))
                .isEqualTo(FirstAdministratorPages.ADDRESS + "...");
        assertThat(ErrorPages.withoutSecret("/adgangskode/hemmelig")).isEqualTo("/adgangskode/...");
        assertThat(ErrorPages.withoutSecret("/kalender/hemmelig.ics")).isEqualTo("/kalender/...");
        assertThat(ErrorPages.withoutSecret("/udvalg")).isEqualTo("/udvalg");
    }

    private static String heading(String answer) {
        return Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")))
                .select("h1")
                .text();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private String exchange(String line, String headers, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String request =
                    line + "\r\nHost: localhost\r\nAccept: */*\r\nConnection: close\r\n" + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            if (headers.equals(UPLOAD)) return head(socket.getInputStream());
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String head(InputStream answer) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) head.append((char) answer.read());
        return head.toString();
    }
}
