package dk.raadslag.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a form that stand in an order, which buttons beside them change. A part of a row is sent by a name such
 * as {@code trin-2-navn}.
 *
 * @param name what a row is called in the names of its parts
 * @param most how many a form may have
 * @param blank the row that is added
 */
public record FormRows<T>(String name, int most, T blank) {

    public String id(int place, String part) {
        return name + "-" + place + "-" + part;
    }

    /**
     * As they were sent.
     *
     * @param sure a part that every row sends
     * @param row makes a row of what is sent of its parts
     */
    public List<T> of(Map<String, String> sent, String sure, Function<Map<String, String>, T> row) {
        return IntStream.range(0, most)
                .takeWhile(place -> sent.containsKey(id(place, sure)))
                .mapToObj(place -> row.apply(beginningWith(sent, id(place, ""))))
                .toList();
    }

    private static Map<String, String> beginningWith(Map<String, String> sent, String start) {
        return sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(start))
                .collect(Collectors.toMap(each -> each.getKey().substring(start.length()), Map.Entry::getValue));
    }

    /** After a button beside a row: "ind", or "op-2", "ned-2" and "ud-2" with the place of the row. */
    public List<T> after(String act, List<T> rows) {
        List<T> changed = new ArrayList<>(rows);
        String[] words = act.split("-", 2);
        int place = words.length == 2 && words[1].matches("\\d{1,2}") ? Integer.parseInt(words[1]) : -1;
        switch (words[0]) {
            case "ind" -> {
                if (changed.size() < most) changed.add(blank);
            }
            case "op" -> swap(changed, place, place - 1);
            case "ned" -> swap(changed, place, place + 1);
            case "ud" -> {
                if (within(changed, place)) changed.remove(place);
            }
            default -> {}
        }
        return List.copyOf(changed);
    }

    private static void swap(List<?> rows, int one, int other) {
        if (within(rows, one) && within(rows, other)) Collections.swap(rows, one, other);
    }

    private static boolean within(List<?> rows, int place) {
        return place >= 0 && place < rows.size();
    }
}
