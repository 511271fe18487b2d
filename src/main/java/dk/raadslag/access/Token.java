package dk.raadslag.access;

/**
 * One word of an audience: {@code public}, {@code staff}, {@code committee:12}, {@code person:7}, {@code secretary:12},
 * {@code administrator}.
 */
public record Token(String word) {

    public static final Token PUBLIC = new Token("public");
    public static final Token STAFF = new Token("staff");
    public static final Token ADMINISTRATOR = new Token("administrator");

    public Token {
        if (!word.matches("[a-z]+(:\\d+)?")) throw new IllegalArgumentException("Not a token: " + word);
    }

    public static Token committee(long id) {
        return new Token("committee:" + id);
    }

    /** Carried by the secretaries of the committee. */
    public static Token secretary(long committeeId) {
        return new Token("secretary:" + committeeId);
    }

    public static Token person(long id) {
        return new Token("person:" + id);
    }

    @Override
    public String toString() {
        return word;
    }
}
