package dk.raadslag.proofreading;

import static dk.raadslag.proofreading.Severity.ADVICE;
import static dk.raadslag.proofreading.Severity.MUST_MEND;

import org.jspecify.annotations.Nullable;

/**
 * What is checked. A municipality may decide on another severity for each; a text that skips a heading level, or has an
 * empty heading, a table without a header row or a picture without any alternative text, cannot be written at all.
 */
public enum CheckKey {
    /** A word in no dictionary, list or name. */
    SPELLING("spelling", ADVICE),
    /** A paragraph in bold or italics where a heading belongs. */
    FAKE_HEADING("fakeHeading", MUST_MEND),
    /** A heading with nothing under it. */
    EMPTY_SECTION("emptySection", MUST_MEND),
    /** A table whose columns have no names. */
    TABLE_HEADER("tableHeader", MUST_MEND),
    /** An alternative text that says nothing, such as a file's name. */
    PICTURE_TEXT("pictureText", MUST_MEND),
    /** A link that does not say where it goes. */
    LINK_TEXT("linkText", MUST_MEND),
    /** A list made of hyphens or numbers. */
    TYPED_LIST("typedList", MUST_MEND),
    /** A place still to be filled in. */
    PLACEHOLDER("placeholder", MUST_MEND),
    /** The template's guidance, left in the text. */
    HELP_TEXT("helpText", MUST_MEND),
    /** A field that only says that there is nothing to say. */
    NOTHING_TO_SAY("nothingToSay", ADVICE),
    /** A weekday that is not the date's. */
    WEEKDAY("weekday", MUST_MEND),
    /** A date no calendar has. */
    NO_SUCH_DATE("noSuchDate", MUST_MEND),
    /** A day to come, told as past. */
    FUTURE_AS_PAST("futureAsPast", ADVICE),
    /** A day after the meeting, told as past. */
    AFTER_MEETING("afterMeeting", ADVICE),
    /** A case number whose subject KLE does not have. */
    CASE_NUMBER("caseNumber", ADVICE),
    /** A name that is nearly that of a known person. */
    PERSON_NAME("personName", ADVICE),
    /** A row of sums that does not add up. */
    TABLE_SUM("tableSum", ADVICE),
    /** Most likely a CPR number. */
    PERSONAL_NUMBER("personalNumber", MUST_MEND, MUST_MEND),
    /** Possibly a CPR number. */
    POSSIBLE_PERSONAL_NUMBER("possiblePersonalNumber", ADVICE, ADVICE),
    /** A private e-mail address or telephone number. */
    PRIVATE_CONTACT("privateContact", ADVICE),
    /** A text that is hard to read. */
    HARD_TEXT("hardText", ADVICE),
    /** A sentence that weighs much in that. */
    HARD_SENTENCE("hardSentence", ADVICE);

    private final String key;
    private final Severity usual;
    private final @Nullable Severity least;

    CheckKey(String key, Severity usual) {
        this(key, usual, null);
    }

    CheckKey(String key, Severity usual, @Nullable Severity least) {
        this.key = key;
        this.usual = usual;
        this.least = least;
    }

    /** As settings and messages call it. */
    public String key() {
        return key;
    }

    /** The severity where nobody has decided on another. */
    public Severity usual() {
        return usual;
    }

    /**
     * Whether the organisation may decide on this severity, null for a check that is off. A personal number in a
     * published text is a breach of the law (the General Data Protection Regulation, and section 11 of the Danish Data
     * Protection Act), so its check is never off.
     */
    public boolean mayWeigh(@Nullable Severity severity) {
        return least == null || severity == MUST_MEND || severity == least;
    }
}
