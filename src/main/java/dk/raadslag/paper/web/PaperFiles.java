package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files attached to papers. The address of a file that was replaced or removed is gone, for its authors too. */
@Controller
class PaperFiles {

    private final PaperRoom room;
    private final Attachments attachments;

    PaperFiles(PaperRoom room, Attachments attachments) {
        this.room = room;
        this.attachments = attachments;
    }

    @GetMapping(PaperPages.ADDRESS + PaperPages.ONE + "/bilag/{attachment:\\d{1,15}}/{version:\\d{1,6}}/{name}")
    ResponseEntity<byte[]> file(
            Reader reader, @PathVariable long id, @PathVariable long attachment, @PathVariable int version) {
        Attachment found = attachments.of(reader, room.paper(reader, id)).stream()
                .filter(each -> each.id() == attachment)
                .filter(each -> version > 0 && version <= each.current().number())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (found.gone(version)) throw new ResponseStatusException(HttpStatus.GONE);
        return SafeFiles.answer(fileName(found), found.current().mediaType(), attachments.bytes(reader, found));
    }

    /** The attachment's name as one that every machine can store. */
    private static String fileName(Attachment attachment) {
        return attachment.name().replaceAll("[/\\\\:*?\"<>|]", "-") + "."
                + attachment.current().ending();
    }
}
