package dk.raadslag.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of a document, each stored once. */
final class PictureParts {

    private static final long MOST_PIXELS = 16_000_000;

    private final WordPictures pictures;
    private final Relations relations;
    private final Map<String, Optional<Picture>> found = new HashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int drawn;

    PictureParts(WordPictures pictures, Relations relations) {
        this.pictures = pictures;
        this.relations = relations;
    }

    /** Empty when the reader may not see it, or nobody can show it. */
    Optional<Picture> find(String source) {
        return found.computeIfAbsent(source, this::load).map(picture -> picture.numbered(++drawn));
    }

    private Optional<Picture> load(String source) {
        byte[] bytes = pictures.find(source);
        if (bytes == null) return Optional.empty();
        try {
            return loaded(bytes);
        } catch (IOException | RuntimeException e) {
            // Readers of pictures throw what they like on broken files.
            return Optional.empty();
        }
    }

    private Optional<Picture> loaded(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) return Optional.empty();
                return Optional.of(stored(reader, bytes, width, height));
            } finally {
                reader.dispose();
            }
        }
    }

    private Picture stored(ImageReader reader, byte[] bytes, int width, int height) throws IOException {
        String kind = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
        boolean jpeg = kind.equals("jpeg") || kind.equals("jpg");
        String name = "media/image" + (files.size() + 1) + (jpeg ? ".jpg" : ".png");
        files.put("word/" + name, jpeg || kind.equals("png") ? bytes : png(reader.read(0)));
        return new Picture(relations.to("image", name), 0, width, height);
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
