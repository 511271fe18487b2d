package dk.raadslag.publication.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionFilter;
import dk.raadslag.publication.EditionKind;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the list of all documents.
 *
 * @param total of all pages
 * @param page counted from 1
 * @param committees those to choose among
 * @param years those to choose among
 */
public record DocumentsView(
        EditionFilter filter,
        List<MonthOfDocuments> months,
        int total,
        int page,
        List<Committee> committees,
        List<Integer> years) {

    static final int PAGE_SIZE = 50;

    public DocumentsView {
        months = List.copyOf(months);
        committees = List.copyOf(committees);
        years = List.copyOf(years);
    }

    /** At least one, be it empty. */
    static int pages(int total) {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int pages() {
        return pages(total);
    }

    public String on(int other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/dokumenter");
        EditionKind kind = filter.kind();
        // What a reader typed is never part of the template, where it would be read as one.
        if (filter.committee() != null) address.queryParam("udvalg", "{committee}");
        if (kind != null) address.queryParam("type", kind.address());
        if (filter.year() != null) address.queryParam("aar", filter.year());
        if (other > 1) address.queryParam("side", other);
        Object[] typed = filter.committee() == null ? new Object[0] : new Object[] {filter.committee()};
        return address.encode().buildAndExpand(typed).toUriString();
    }
}
