package dk.raadslag.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what went wrong. It tells a reference and never the cause; the log tells the cause by the reference. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        String reference = status.is5xxServerError() ? logged(request) : "";
        response.setHeader("Cache-Control", "no-store");
        return new ModelAndView("web/error", Map.of("words", words(status), "reference", reference), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer known ? HttpStatus.resolve(known) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String logged(HttpServletRequest request) {
        String reference = HexFormat.of().withUpperCase().formatHex(random.generateSeed(4));
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error(
                "Reference {} at {}",
                reference,
                withoutSecret(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))),
                cause instanceof Throwable thrown ? thrown : null);
        return reference;
    }

    /** Whoever reads logs is neither to become administrator nor to read meetings by a link that still works. */
    static String withoutSecret(String path) {
        return path.replaceFirst("^(" + FirstAdministratorPages.ADDRESS + "|/adgangskode/|/kalender/).+", "$1...");
    }

    /** Which of the written error pages tells best what happened. */
    private static String words(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            case GONE -> "410";
            default -> status.is5xxServerError() ? "500" : "400";
        };
    }
}
