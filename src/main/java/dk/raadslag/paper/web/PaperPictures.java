package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.FigureAddress;
import dk.raadslag.paper.Figures;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.CheckedPicture;
import dk.raadslag.paper.file.FileRefused;
import dk.raadslag.paper.file.FileRule;
import dk.raadslag.web.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where the editor hands pictures in, and where the text shows them from. */
@RestController
@RequestMapping(PaperPages.ADDRESS + PaperPages.ONE + "/billeder")
class PaperPictures {

    private final PaperRoom room;
    private final Figures figures;
    private final Wording wording;

    PaperPictures(PaperRoom room, Figures figures, Wording wording) {
        this.room = room;
        this.figures = figures;
        this.wording = wording;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> add(
            Reader reader,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Paper paper = room.paper(reader, id);
        if (file == null) return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "attachments.none");
        CheckedFile.requireSize(file.getSize(), CheckedPicture.LARGEST);
        CheckedPicture picture = CheckedPicture.of(file.getBytes());
        UUID figure = figures.add(reader, paper, picture);
        return ResponseEntity.ok(Map.of(
                "src", new FigureAddress(id, figure).toString(),
                "width", picture.width(),
                "height", picture.height()));
    }

    @GetMapping("/{figure:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> figure(Reader reader, @PathVariable long id, @PathVariable UUID figure) {
        Figures.Stored stored = figures.one(reader, room.paper(reader, id), figure)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String ending = stored.mediaType().replaceFirst("image/", "");
        return SafeFiles.answer("figur." + ending, stored.mediaType(), stored.bytes());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(FileRefused refused, HttpServletRequest request) {
        HttpStatus status =
                refused.rule() == FileRule.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        return refused(request, status, "attachments.rule." + refused.rule());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(PaperRefused refused, HttpServletRequest request) {
        return refused(request, HttpStatus.FORBIDDEN, "papers.rule." + refused.rule());
    }

    private ResponseEntity<Map<String, Object>> refused(HttpServletRequest request, HttpStatus status, String key) {
        return ResponseEntity.status(status).body(Map.of("reason", wording.text(request, key)));
    }
}
