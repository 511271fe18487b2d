package dk.raadslag.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import java.time.temporal.TemporalAccessor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every page knows: who reads it, in which language, where it is, and the words and dates of that language. Every
 * template has it as {@code page}.
 */
public final class Page {

    private final Site site;
    private final Language language;
    private final Reader reader;
    private final Here here;
    private final @Nullable String alert;
    private final Supplier<CsrfToken> csrf;

    Page(Site site, Language language, Reader reader, Here here, @Nullable String alert, Supplier<CsrfToken> csrf) {
        this.site = site;
        this.language = language;
        this.reader = reader;
        this.here = here;
        this.alert = alert;
        this.csrf = csrf;
    }

    public String municipality() {
        return site.municipality();
    }

    /** The address of a built file, with a hash of its content. */
    public String asset(String name) {
        return site.assets().address(name);
    }

    public Language language() {
        return language;
    }

    /** The words for a key of a {@code messages} file, with the places {@code {0}} and on filled. */
    public String text(String key, Object... args) {
        return words().text(key, args);
    }

    /** The words for a number of things: {@code key.one} or {@code key.many}, with the number at {@code {0}}. */
    public String count(String key, long number) {
        return words().count(key, number);
    }

    private Words words() {
        return new Words(site.texts(), language);
    }

    /** The texts whose keys begin so, as JSON for a script element. */
    public String textsAsJson(String prefix) {
        return ScriptData.of(JsonMapper.shared().writeValueAsString(site.texts().beginningWith(language, prefix)));
    }

    /** "12. marts 2025". */
    public String day(TemporalAccessor day) {
        return dates().day().format(day);
    }

    /** "onsdag den 12. marts 2025". */
    public String dayOfWeek(TemporalAccessor day) {
        return dates().dayOfWeek().format(day);
    }

    /** "12. mar. 2025". */
    public String briefDay(TemporalAccessor day) {
        return dates().brief().format(day);
    }

    /** "marts 2025". */
    public String month(TemporalAccessor day) {
        return dates().month().format(day);
    }

    /** "09.00". */
    public String time(TemporalAccessor time) {
        return dates().time().format(time);
    }

    /** "onsdag den 12. marts 2025 kl. 09.00". */
    public String moment(TemporalAccessor moment) {
        return dates().moment().format(moment);
    }

    /** "214 KB". */
    public String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " KB" : bytes / 1_000_000 + " MB";
    }

    private Dates dates() {
        return Dates.in(language);
    }

    public Reader reader() {
        return reader;
    }

    public boolean administrator() {
        return reader.is(Role.ADMINISTRATOR);
    }

    /** Whether the reader has to do with cases that are being written. */
    public boolean writes() {
        return reader.is(Role.AUTHOR) || reader.is(Role.APPROVER) || reader.is(Role.SECRETARY);
    }

    /** Whether the reader puts together, chairs or records a committee's meetings. */
    public boolean seesAgendas() {
        return reader.tokens().stream()
                .anyMatch(token -> token.servesCommittee() || token.chairsCommittee() || token.recordsMeetings());
    }

    /** Whether the reader sits in the committee or records its meetings. */
    public boolean sitsIn(long committee) {
        return reader.tokens().contains(Token.committee(committee)) || records(committee);
    }

    /** Whether the reader records the meetings of the committee. */
    public boolean records(long committee) {
        return reader.records(committee);
    }

    /** The path asked for, without the query. */
    public String path() {
        return here.path();
    }

    /** Whether the page lies in a section of the site such as {@code /udvalg}. */
    public boolean within(String section) {
        return here.within(section);
    }

    /** Where this page is explained to the reader. */
    public String helpAddress() {
        return site.guide().addressFor(here.route(), reader);
    }

    /** This page's address in another language. */
    public String addressIn(Language other) {
        return here.addressIn(other);
    }

    /** This page's address, encoded for the parameter that says where to return to. */
    public String returnAddress() {
        return here.encoded();
    }

    /** The key of the message that the last act left for this page, or null. */
    public @Nullable String alert() {
        return alert;
    }

    /** The name of the hidden field that every form carries. */
    public String csrfName() {
        return csrf.get().getParameterName();
    }

    /** The name of the header in which a script sends the same value. */
    public String csrfHeader() {
        return csrf.get().getHeaderName();
    }

    /** The value of the hidden field that every form carries; asking for it begins a session. */
    public String csrfToken() {
        return csrf.get().getToken();
    }
}
