package dk.raadslag.agenda;

import org.jspecify.annotations.Nullable;

/**
 * An item that is not a case.
 *
 * @param minutes null when nobody says how long it takes; a heading takes none
 * @throws AgendaRefused when the title or the minutes are out of bounds
 */
public record NewItem(ItemKind kind, String title, @Nullable Integer minutes) {

    public NewItem {
        title = title.strip();
        if (kind == ItemKind.PAPER) throw new IllegalArgumentException("A case is put on an agenda by its id");
        if (title.isEmpty() || title.length() > AgendaItem.LONGEST_TITLE)
            throw new AgendaRefused(AgendaRule.TITLE_WRONG);
        if (minutes != null && (minutes < 1 || minutes > AgendaItem.MOST_MINUTES))
            throw new AgendaRefused(AgendaRule.MINUTES_WRONG);
        if (kind == ItemKind.HEADING) minutes = null;
    }
}
