package dk.raadslag.town;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people of Bakkedal as readers, by their first names in lower case; {@code visitor} is nobody in particular. */
public final class Cast {

    public static final String VISITOR = "visitor";

    private final Map<String, Reader> readers;

    private Cast(Map<String, Reader> readers) {
        this.readers = readers;
    }

    public static Cast of(Accounts accounts, Readers readers) {
        return new Cast(accounts.all().stream()
                .map(account -> readers.ofPerson(account.person().id()).orElseThrow())
                .collect(Collectors.toMap(Cast::firstName, Function.identity())));
    }

    public List<String> everyone() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(VISITOR),
                        readers.keySet().stream().sorted())
                .toList();
    }

    public Reader reader(String who) {
        if (who.equals(VISITOR)) return Reader.ANONYMOUS;
        Reader reader = readers.get(who);
        if (reader == null) throw new IllegalArgumentException("Nobody called " + who + " in " + readers.keySet());
        return reader;
    }

    /** A request by this person. */
    public RequestPostProcessor as(String who) {
        Reader reader = reader(who);
        if (!reader.loggedIn()) return request -> request;
        return authentication(new PreAuthenticatedAuthenticationToken(
                reader,
                "",
                reader.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList()));
    }

    private static String firstName(Reader reader) {
        return reader.name().toLowerCase(java.util.Locale.ROOT).replaceAll(" .*", "");
    }
}
