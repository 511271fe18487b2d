package dk.raadslag.importing.pdf;

import dk.raadslag.richtext.Links;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The places of a page that lead to an address. */
final class LinkAreas {

    private final List<Area> areas = new ArrayList<>();

    private record Area(Rectangle2D place, String address) {}

    LinkAreas(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                add(link.getRectangle(), box, uri.getURI());
            }
        }
    }

    private void add(@Nullable PDRectangle rectangle, PDRectangle box, @Nullable String address) {
        if (rectangle == null || address == null || !Links.allowed(address)) return;
        float left = rectangle.getLowerLeftX() - box.getLowerLeftX();
        float top = box.getUpperRightY() - rectangle.getUpperRightY();
        areas.add(new Area(new Rectangle2D.Float(left, top, rectangle.getWidth(), rectangle.getHeight()), address));
    }

    @Nullable
    String at(TextPosition position) {
        if (areas.isEmpty()) return null;
        double x = position.getXDirAdj() + position.getWidthDirAdj() / 2;
        double y = position.getYDirAdj() - position.getHeightDir() / 2;
        return areas.stream()
                .filter(area -> area.place().contains(x, y))
                .map(Area::address)
                .findFirst()
                .orElse(null);
    }
}
