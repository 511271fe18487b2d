package dk.raadslag.manuscript.reading;

import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Inline;
import java.util.List;

/** What stands in one paragraph: its words, and the pictures in it. */
record Line(List<Inline> words, List<Figure> figures) {}
