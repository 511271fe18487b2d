package dk.raadslag.agenda;

import dk.raadslag.agenda.AgendaTable.Row;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts items in their places on an agenda that is held. */
@Component
class Placing {

    private final AgendaTable table;

    Placing(AgendaTable table) {
        this.table = table;
    }

    /** After the standing items that open the agenda. */
    long opening(Meeting meeting, Row row, Stamp by) {
        return insert(meeting, row, table.opening(meeting.id()), by);
    }

    /** Before the standing items that close the agenda, or else the item without a case that ends it. */
    long beforeTheEnd(Meeting meeting, Row row, Stamp by) {
        List<AgendaItem> there = table.items(meeting.id());
        int end = Math.max(table.closing(meeting.id()), Agenda.endsPlainly(there) ? 1 : 0);
        return insert(meeting, row, there.size() - end, by);
    }

    /** Before the standing items that close the agenda, or else last. */
    long beforeTheClosing(Meeting meeting, Row row, Stamp by) {
        int there = table.items(meeting.id()).size();
        return insert(meeting, row, there - table.closing(meeting.id()), by);
    }

    long last(Meeting meeting, Row row, Stamp by) {
        return insert(meeting, row, Integer.MAX_VALUE, by);
    }

    private long insert(Meeting meeting, Row row, int place, Stamp by) {
        long id = table.insert(meeting.id(), 0, row, by);
        move(meeting, id, place);
        return id;
    }

    /** @param place counted from 0; beyond either end is the end */
    void move(Meeting meeting, long itemId, int place) {
        List<Long> order = new ArrayList<>(
                table.items(meeting.id()).stream().map(AgendaItem::id).toList());
        order.remove(itemId);
        order.add(Math.clamp(place, 0, order.size()), itemId);
        for (int position = 0; position < order.size(); position++) table.place(order.get(position), position);
    }
}
