package dk.raadslag.importing.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item before its fields are told apart.
 *
 * @param closed whether the title or the part of the meeting says that it is closed
 */
record ItemPart(
        int place,
        String number,
        String title,
        boolean closed,
        @Nullable String caseNumber,
        List<SourceBlock> body) {

    ItemPart {
        body = List.copyOf(body);
    }

    String name() {
        return number.isEmpty() ? title : "Punkt " + number;
    }
}
