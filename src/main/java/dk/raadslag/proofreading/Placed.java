package dk.raadslag.proofreading;

import dk.raadslag.richtext.Block;
import java.util.List;

/** A block where it stands, with all lines inside it. */
record Placed(Block block, Place place, List<Line> lines) {

    Finding finding(CheckKey check, String... args) {
        return new Finding(check, place, "", List.of(args), List.of());
    }

    String words() {
        return lines.isEmpty() ? "" : lines.getFirst().text().strip();
    }
}
