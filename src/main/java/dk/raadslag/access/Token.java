package dk.raadslag.access;

import java.util.Optional;
import java.util.UUID;

/**
 * One word of an audience: {@code public}, {@code staff}, {@code committee:12}, {@code person:7}, {@code secretary:12},
 * {@code chair:12}, {@code recorder:12}, {@code meeting:} and its id, {@code deputy:7}, {@code administrator}.
 */
public record Token(String word) {

    public static final Token PUBLIC = new Token("public");
    public static final Token STAFF = new Token("staff");
    public static final Token ADMINISTRATOR = new Token("administrator");

    private static final String DEPUTY = "deputy:";
    private static final String SECRETARY = "secretary:";
    private static final String CHAIR = "chair:";
    private static final String RECORDER = "recorder:";

    public Token {
        if (!word.matches("[a-z]+(:[0-9a-f-]+)?")) throw new IllegalArgumentException("Not a token: " + word);
    }

    public static Token committee(long id) {
        return new Token("committee:" + id);
    }

    /** Carried by the secretaries of the committee. */
    public static Token secretary(long committeeId) {
        return new Token(SECRETARY + committeeId);
    }

    /** Carried by the chair and the vice chair of the committee. */
    public static Token chair(long committeeId) {
        return new Token(CHAIR + committeeId);
    }

    /** Carried by those who record the committee's meetings: its minute takers, secretaries, chair and vice chair. */
    public static Token recorder(long committeeId) {
        return new Token(RECORDER + committeeId);
    }

    /** Carried by those who do not sit in the committee but are called to stand in at this one of its meetings. */
    public static Token meeting(UUID id) {
        return new Token("meeting:" + id);
    }

    /** Whether it is carried by the secretaries of a committee. */
    public boolean servesCommittee() {
        return word.startsWith(SECRETARY);
    }

    /** Whether it is carried by those who record a committee's meetings. */
    public boolean recordsMeetings() {
        return word.startsWith(RECORDER);
    }

    /** Whether it is carried by the chair and vice chair of a committee. */
    public boolean chairsCommittee() {
        return word.startsWith(CHAIR);
    }

    public static Token person(long id) {
        return new Token("person:" + id);
    }

    /** Carried by whoever stands in for the person that day; on what the person is asked about, never on their own. */
    public static Token deputy(long personId) {
        return new Token(DEPUTY + personId);
    }

    /** The id of the person one stands in for by this token; empty for other tokens. */
    Optional<Long> standsInFor() {
        return word.startsWith(DEPUTY) ? Optional.of(Long.valueOf(word.substring(DEPUTY.length()))) : Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }
}
