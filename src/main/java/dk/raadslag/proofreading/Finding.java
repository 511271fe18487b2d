package dk.raadslag.proofreading;

import java.util.List;

/**
 * Something a person should look at.
 *
 * @param words the words in question, as they stand without the marks of notes; empty where they must not be repeated
 *     (personal numbers) or are no words (a whole table)
 * @param args what the message is filled with
 * @param mends what may stand instead of the words, the likeliest first; often none
 */
public record Finding(CheckKey check, Place place, String words, List<String> args, List<String> mends) {

    public Finding {
        words = words.replace(String.valueOf(Line.NOTE_MARK), "");
        args = List.copyOf(args);
        mends = List.copyOf(mends);
    }

    /** The key of the message that says what is wrong, why it matters and what to do. */
    public String message() {
        return "proofreading.finding." + check.key();
    }
}
