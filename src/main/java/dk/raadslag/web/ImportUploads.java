package dk.raadslag.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The administrator's import of old minutes and of other systems' exports. */
@Component
class ImportUploads implements UploadPlace {

    private static final String ADDRESS = "/administration/import";

    @Override
    public Optional<String> pageOf(String path) {
        return path.equals(ADDRESS) ? Optional.of(ADDRESS) : Optional.empty();
    }

    @Override
    public boolean admits(Reader reader, String path) {
        return reader.is(Role.ADMINISTRATOR);
    }

    @Override
    public long limit() {
        return 2L << 30;
    }
}
