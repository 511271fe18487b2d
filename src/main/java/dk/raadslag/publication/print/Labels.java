package dk.raadslag.publication.print;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words that a printout adds, in the reader's language. */
public final class Labels {

    private static final String PREFIX = "publication.print.";

    private final Locale locale;
    private final ResourceBundle messages;

    Labels(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : Locale.of("da", "DK");
        messages = ResourceBundle.getBundle(
                "messages.publication", this.locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public String language() {
        return locale.getLanguage();
    }

    public String get(String key, Object... values) {
        return new MessageFormat(messages.getString(PREFIX + key), locale).format(values);
    }

    String date(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(messages.getString(PREFIX + pattern), locale)
                .format(date);
    }
}
