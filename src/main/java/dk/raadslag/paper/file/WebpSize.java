package dk.raadslag.paper.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The size of a WebP picture, which Java does not read: from its first chunk, as RFC 9649 lays it out. */
final class WebpSize {

    private static final int SHORTEST = 30;

    private WebpSize() {}

    static CheckedPicture measured(byte[] bytes) {
        if (bytes.length < SHORTEST) throw new FileRefused(FileRule.NO_PICTURE);
        return switch (new String(bytes, 12, 4, ISO_8859_1)) {
            case "VP8 " -> of(bytes, number(bytes, 26, 2) & 0x3fff, number(bytes, 28, 2) & 0x3fff);
            case "VP8L" -> lossless(bytes);
            case "VP8X" -> of(bytes, number(bytes, 24, 3) + 1, number(bytes, 27, 3) + 1);
            default -> throw new FileRefused(FileRule.NO_PICTURE);
        };
    }

    private static CheckedPicture lossless(byte[] bytes) {
        int sides = number(bytes, 21, 4);
        return of(bytes, (sides & 0x3fff) + 1, (sides >> 14 & 0x3fff) + 1);
    }

    private static CheckedPicture of(byte[] bytes, int width, int height) {
        if (width == 0 || height == 0) throw new FileRefused(FileRule.NO_PICTURE);
        return new CheckedPicture(FileKind.WEBP, width, height, bytes);
    }

    /** The lowest byte first. */
    private static int number(byte[] bytes, int offset, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) number = number << 8 | bytes[offset + i] & 0xff;
        return number;
    }
}
