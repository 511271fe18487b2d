package dk.raadslag.manuscript.web;

import dk.raadslag.access.Reader;
import dk.raadslag.manuscript.HandedIn;
import dk.raadslag.paper.Papers;
import dk.raadslag.web.UploadPlace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Word files of a paper, from those who see it. */
@Component
class ReturnUploads implements UploadPlace {

    /** What a form weighs beside the file. */
    private static final long ENVELOPE = 100_000;

    private static final Pattern PLACE = Pattern.compile("/sager/(\\d{1,15})/word");

    private final Papers papers;

    ReturnUploads(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Optional<String> pageOf(String path) {
        return PLACE.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }

    @Override
    public boolean admits(Reader reader, String path) {
        Matcher place = PLACE.matcher(path);
        return reader.loggedIn()
                && place.matches()
                && papers.byId(reader, Long.parseLong(place.group(1))).isPresent();
    }

    @Override
    public long limit() {
        return HandedIn.LARGEST + ENVELOPE;
    }
}
