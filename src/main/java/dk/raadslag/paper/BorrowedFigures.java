package dk.raadslag.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.RichText;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Pictures that come with text from another paper: whoever reads this paper may not read that one, so this one gets
 * pictures of its own.
 */
@Component
class BorrowedFigures {

    private final Readings readings;
    private final PaperFigureTable table;

    BorrowedFigures(Readings readings, PaperFigureTable table) {
        this.readings = readings;
        this.table = table;
    }

    /**
     * The text with the paper's own copies of what the reader may see of others' pictures; the rest stays as it is. The
     * same picture is copied once, and the same text becomes the same. Used as a clerk while the paper is held.
     *
     * @throws PaperRefused when the paper has too many
     */
    RichText own(Reader reader, long paperId, RichText text) {
        return text.withFigures(figure -> FigureAddress.of(figure.source())
                .filter(address -> address.paperId() != paperId && sees(reader, address))
                .map(address -> new Figure(copied(address, paperId).toString(), figure.alt(), figure.caption()))
                .orElse(figure));
    }

    private boolean sees(Reader reader, FigureAddress address) {
        return readings.as(reader, () -> table.has(address));
    }

    private FigureAddress copied(FigureAddress from, long paperId) {
        UUID id = UUID.nameUUIDFromBytes((paperId + " from " + from).getBytes(UTF_8));
        var copy = new FigureAddress(paperId, id);
        if (!table.has(copy)) {
            table.requireRoom(paperId);
            table.copy(from, copy);
        }
        return copy;
    }
}
