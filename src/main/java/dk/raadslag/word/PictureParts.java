package dk.raadslag.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of a document, each stored once. */
final class PictureParts {

    private static final long MOST_PIXELS = 16_000_000;
    private static final long MOST_BYTES = 32_000_000;

    private final WordPictures pictures;
    private final Relations relations;
    private final Map<String, Optional<Picture>> found = new HashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int drawn;
    private long bytes;

    PictureParts(WordPictures pictures, Relations relations) {
        this.pictures = pictures;
        this.relations = relations;
    }

    /** Empty when the reader may not see it, nobody can show it, or the file would become too large for a mail. */
    Optional<Picture> find(String source) {
        return found.computeIfAbsent(source, this::load).map(picture -> picture.numbered(++drawn));
    }

    private Optional<Picture> load(String source) {
        byte[] picture = pictures.find(source);
        if (picture == null) return Optional.empty();
        try {
            return loaded(picture);
        } catch (IOException | RuntimeException e) {
            // Readers of pictures throw what they like on broken files.
            return Optional.empty();
        }
    }

    private Optional<Picture> loaded(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) return Optional.empty();
                return stored(reader, picture, width, height);
            } finally {
                reader.dispose();
            }
        }
    }

    private Optional<Picture> stored(ImageReader reader, byte[] picture, int width, int height) throws IOException {
        String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
        boolean jpeg = kind.equals("jpeg") || kind.equals("jpg");
        String name = "media/image" + (files.size() + 1) + (jpeg ? ".jpg" : ".png");
        byte[] file = jpeg || kind.equals("png") ? picture : png(reader.read(0));
        if (bytes + file.length > MOST_BYTES) return Optional.empty();
        bytes += file.length;
        files.put("word/" + name, file);
        return Optional.of(new Picture(relations.to("image", name), 0, width, height));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    void into(Archive archive) {
        files.forEach(archive::putPicture);
    }
}
