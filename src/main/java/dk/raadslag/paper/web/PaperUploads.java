package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.Papers;
import dk.raadslag.web.UploadPlace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Attachments and pictures of a paper, from those who write it. */
@Component
class PaperUploads implements UploadPlace {

    static final long LIMIT = 200_000_000;

    /** What a form weighs beside the files. */
    private static final long ENVELOPE = 1_000_000;

    private static final Pattern PLACE =
            Pattern.compile("(/sager/(\\d{1,15}))/(bilag|bilag/\\d{1,15}/udskiftning|billeder)");

    private final Papers papers;

    PaperUploads(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Optional<String> pageOf(String path) {
        Matcher place = PLACE.matcher(path);
        return place.matches() ? Optional.of(place.group(1) + "/bilag") : Optional.empty();
    }

    @Override
    public boolean admits(Reader reader, String path) {
        Matcher place = PLACE.matcher(path);
        return reader.loggedIn()
                && place.matches()
                && papers.byId(reader, Long.parseLong(place.group(2)))
                        .filter(paper -> papers.whyNotChange(reader, paper).isEmpty())
                        .isPresent();
    }

    @Override
    public long limit() {
        return LIMIT + ENVELOPE;
    }
}
