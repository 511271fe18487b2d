package dk.raadslag.manuscript;

import dk.raadslag.paper.Field;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file that comes back; nothing of it is in the paper before it is taken.
 *
 * @param name of the file
 * @param takenAt when it was taken last, or null
 * @param current whether it was made of the paper as it is now
 * @param fields those in which the file changes something, in the template's order
 * @param comments that the paper does not have
 * @param pictures how many pictures and objects it has that the paper does not have; none of them is taken
 * @param missing those whose heading is not in the file any more; what stood under it is not compared
 * @param frame what is changed around the texts of the fields; none of it is taken
 * @param strange what else there is to say of a file that was not made of the paper, or null
 */
public record Found(
        String name,
        @Nullable Instant takenAt,
        boolean current,
        List<ReturnedField> fields,
        List<ReturnedComment> comments,
        long pictures,
        List<Field> missing,
        Frame frame,
        @Nullable Strange strange) {

    /**
     * What the fields stand in.
     *
     * @param headings that have other words in the file
     * @param reordered whether the fields stand in another order in the file
     * @param head lines above the fields that are not as they were
     */
    public record Frame(List<OtherHeading> headings, boolean reordered, List<String> head) {

        static final Frame UNCHANGED = new Frame(List.of(), false, List.of());

        public Frame {
            headings = List.copyOf(headings);
            head = List.copyOf(head);
        }

        public boolean isChanged() {
            return reordered || !headings.isEmpty() || !head.isEmpty();
        }
    }

    /** @param words of the field's heading in the file */
    public record OtherHeading(Field field, String words) {}

    /**
     * A file that somebody wrote elsewhere, divided among the fields.
     *
     * @param main the field that has what no other field is for
     * @param others the headings in it that name no field
     * @param remarks in Danish, what of the file is not taken
     * @param stands whether what is taken stands at once; else it is proposed
     */
    public record Strange(Field main, List<String> others, List<String> remarks, boolean stands) {

        public Strange {
            others = List.copyOf(others);
            remarks = List.copyOf(remarks);
        }
    }

    public Found {
        comments = List.copyOf(comments);
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
    }

    public boolean isToTake() {
        return !comments.isEmpty() || !toTake().isEmpty();
    }

    /** The fields in which there is something to propose. */
    public List<ReturnedField> toTake() {
        return fields.stream().filter(ReturnedField::isToTake).toList();
    }
}
