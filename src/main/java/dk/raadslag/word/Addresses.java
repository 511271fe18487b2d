package dk.raadslag.word;

import java.nio.charset.StandardCharsets;

/** Addresses as a file may name them (RFC 3986): what no address may hold is written as percent and digits. */
final class Addresses {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        address.codePoints().forEach(point -> {
            boolean plain = point < 128 && (Character.isLetterOrDigit(point) || ALLOWED.indexOf(point) >= 0);
            if (plain) encoded.appendCodePoint(point);
            else
                for (byte part : Character.toString(point).getBytes(StandardCharsets.UTF_8))
                    encoded.append("%%%02X".formatted(part));
        });
        return encoded.toString();
    }
}
