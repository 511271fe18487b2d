package dk.raadslag.publication.print;

import java.util.List;
import java.util.Set;

/**
 * What a printout could not show as it was.
 *
 * @param characters the code points that no font has; each is printed as the replacement sign
 * @param pictures the sources of figures that could not be shown; their alternative text is printed instead
 */
public record Printed(Set<Integer> characters, List<String> pictures) {

    public Printed {
        characters = Set.copyOf(characters);
        pictures = List.copyOf(pictures);
    }

    public boolean complete() {
        return characters.isEmpty() && pictures.isEmpty();
    }
}
