package dk.raadslag.editor;

import dk.raadslag.journey.Chromium;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for the tests of a class, a desk of its own for each test. */
final class Desks implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = new Chromium();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(chromium).close();
    }

    Desk wide() {
        return at(1366);
    }

    Desk at(int width) {
        return new Desk(Objects.requireNonNull(chromium).browser(), width);
    }
}
