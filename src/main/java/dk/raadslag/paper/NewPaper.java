package dk.raadslag.paper;

import java.util.List;

/**
 * A paper as it is begun.
 *
 * @param template in the version shown to the author
 * @param committees the ids of those it shall pass, in their order
 */
public record NewPaper(PaperTemplate template, PaperHead head, List<Long> committees) {

    public NewPaper {
        committees = committees.stream().distinct().toList();
    }
}
