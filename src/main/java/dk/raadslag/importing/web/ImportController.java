package dk.raadslag.importing.web;

import dk.raadslag.access.Reader;
import dk.raadslag.importing.Batches;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing files in. */
@Controller
@RequestMapping("/administration/import")
class ImportController {

    private final Batches batches;

    ImportController(Batches batches) {
        this.batches = batches;
    }

    @GetMapping
    ModelAndView form() {
        return form(HttpStatus.OK, Map.of());
    }

    @PostMapping
    ModelAndView open(Reader reader, @RequestParam(name = "filer", required = false) List<MultipartFile> files) {
        List<Batches.Upload> uploads = chosen(files)
                .map(UploadedFile::new)
                .map(Batches.Upload.class::cast)
                .toList();
        if (uploads.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("filer", "importing.form.noFiles"));
        }
        return new ModelAndView("redirect:/administration/import/" + batches.open(reader, uploads));
    }

    private static java.util.stream.Stream<MultipartFile> chosen(
            @org.jspecify.annotations.Nullable List<MultipartFile> files) {
        return files == null
                ? java.util.stream.Stream.of()
                : files.stream().filter(file -> !nameOf(file).isEmpty());
    }

    private static ModelAndView form(HttpStatus status, Map<String, String> errors) {
        return new ModelAndView("importing/form", Map.of("errors", errors), status);
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private record UploadedFile(MultipartFile file) implements Batches.Upload {
        @Override
        public String name() {
            return nameOf(file);
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }
}
