package dk.raadslag.agenda.web;

import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.AgendaRule;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in a form that was refused.
 *
 * @param item the item it was about, or 0
 */
public record Typed(long item, ItemKind kind, String title, String minutes, String reason) {

    static final Typed NOTHING = new Typed(0, ItemKind.PLAIN, "", "", "");

    NewItem item(ItemKind of) {
        return new NewItem(of, title, number());
    }

    private @Nullable Integer number() {
        if (minutes.isBlank()) return null;
        try {
            return Integer.valueOf(minutes.strip());
        } catch (NumberFormatException notANumber) {
            throw new AgendaRefused(AgendaRule.MINUTES_WRONG);
        }
    }
}
