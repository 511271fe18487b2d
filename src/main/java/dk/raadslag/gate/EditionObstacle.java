package dk.raadslag.gate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands in the way of letting an edition out.
 *
 * @param place the item's place in the edition, counted from 0
 * @param about what of the item, such as a field's heading and the words in question, or a file's name
 * @param file what is wrong with a file; null when it is not about one
 */
public record EditionObstacle(
        EditionFault fault,
        int place,
        String about,
        @Nullable FileFinding file) {

    static EditionObstacle of(EditionFault fault, int place, String about) {
        return new EditionObstacle(fault, place, about, null);
    }
}
