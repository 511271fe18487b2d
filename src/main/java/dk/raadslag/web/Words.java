package dk.raadslag.web;

import java.time.temporal.TemporalAccessor;

/** The words and dates of one language, for what is written outside any request as well. */
public final class Words {

    private final Texts texts;
    private final Language language;

    Words(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The words for a key of a {@code messages} file, with the places {@code {0}} and on filled. */
    public String text(String key, Object... args) {
        return texts.text(language, key, args);
    }

    /** The words for a number of things: {@code key.one} or {@code key.many}, with the number at {@code {0}}. */
    public String count(String key, long number) {
        return text(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** "12. marts 2025". */
    public String day(TemporalAccessor day) {
        return Dates.in(language).day().format(day);
    }

    /** "onsdag den 12. marts 2025 kl. 09.00". */
    public String moment(TemporalAccessor moment) {
        return Dates.in(language).moment().format(moment);
    }
}
