package dk.raadslag.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Addresses of stylesheet, script and pictures; a new content is a new address, so browsers may keep them for good. */
@Component
final class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, Assets::addressed);
    }

    private static String addressed(String name) {
        String path = "/assets/" + name;
        try (var content = new ClassPathResource("static" + path).getInputStream()) {
            return path + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
