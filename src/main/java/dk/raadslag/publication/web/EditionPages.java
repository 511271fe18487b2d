package dk.raadslag.publication.web;

import static dk.raadslag.publication.web.AddressArgument.PATH;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.Move;
import dk.raadslag.publication.Apologies;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Readership;
import dk.raadslag.web.Fragment;
import dk.raadslag.web.Fragments;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * An agenda or minutes, whole and item by item. The document of a page is written once and kept for readers with the
 * same tokens; whether a reader may have it now, the database says each time.
 */
@Controller
class EditionPages {

    private static final long BYTES_KEPT = 32_000_000;
    private static final int COMPARISONS_KEPT = 100;
    private static final String WRITTEN = "written";

    private final Readings readings;
    private final Editions editions;
    private final Exclusions exclusions;
    private final Absences absences;
    private final Freshness freshness;
    private final Fragments fragments;
    private final Readership readership;
    private final Meetings meetings;
    private final Apologies apologies;
    private final Cache<Step, Optional<SinceRead>> changed =
            Caffeine.newBuilder().maximumSize(COMPARISONS_KEPT).build();
    private final Cache<Mark, WrittenEdition> written = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((Mark mark, WrittenEdition page) -> page.document().size())
            .build();

    EditionPages(
            Readings readings,
            Editions editions,
            Exclusions exclusions,
            Absences absences,
            Freshness freshness,
            Fragments fragments,
            Readership readership,
            Meetings meetings,
            Apologies apologies) {
        this.readings = readings;
        this.editions = editions;
        this.exclusions = exclusions;
        this.absences = absences;
        this.freshness = freshness;
        this.fragments = fragments;
        this.readership = readership;
        this.meetings = meetings;
        this.apologies = apologies;
    }

    @GetMapping(PATH)
    @Nullable
    ModelAndView current(Reader reader, EditionAddress address, ServletWebRequest request) {
        return opened(reader, readings.as(reader, () -> {
            Optional<String> edition = editions.mark(reader, address);
            if (edition.isEmpty()) return absences.at(reader, address);
            Optional<Meeting> announced = announced(address);
            if (freshness.unchanged(request, reader, marks(edition.get(), announced))) return null;
            Mark mark = new Mark(
                    edition.get(),
                    reader.tokens(),
                    reader.is(Role.ADMINISTRATOR),
                    RequestContextUtils.getLocale(request.getRequest()));
            WrittenEdition page = written.get(
                    mark,
                    unwritten ->
                            write(view(reader, editions.current(reader, address).orElseThrow()), request));
            return page(page, announced, sinceRead(reader, mark, page.summary()), apology(reader, announced));
        }));
    }

    /** Who reads an agenda is told the next time what has changed since. */
    private @Nullable ModelAndView opened(Reader reader, @Nullable ModelAndView page) {
        if (page != null && page.getModel().get(WRITTEN) instanceof WrittenEdition opened)
            readership.note(reader, opened.summary());
        return page;
    }

    /** The meeting that an agenda is for. */
    private Optional<Meeting> announced(EditionAddress address) {
        boolean minutes = address.kind() == EditionKind.MINUTES || address.kind() == EditionKind.DRAFT_MINUTES;
        return minutes ? Optional.empty() : meetings.byAddress(address.committee(), address.meeting());
    }

    private static List<String> marks(String edition, Optional<Meeting> announced) {
        return Stream.concat(Stream.of(edition), announced.stream().map(meeting -> "-" + meeting.revision()))
                .toList();
    }

    private Optional<Apologies.Offer> apology(Reader reader, Optional<Meeting> announced) {
        return reader.loggedIn() ? announced.flatMap(meeting -> apologies.offer(reader, meeting)) : Optional.empty();
    }

    private Optional<SinceRead> sinceRead(Reader reader, Mark mark, EditionSummary now) {
        return readership
                .lastBefore(reader, now)
                .flatMap(number -> changed.get(new Step(mark, number), _ -> compared(reader, now.address(), number)));
    }

    private Optional<SinceRead> compared(Reader reader, EditionAddress address, int number) {
        Edition now = editions.current(reader, address).orElseThrow();
        return editions.version(reader, address, number)
                .map(before -> new SinceRead(address, number, EditionComparison.between(before, now)));
    }

    @GetMapping(PATH + "/udgave/{number:\\d{1,6}}")
    @Nullable
    ModelAndView version(Reader reader, EditionAddress address, @PathVariable int number, ServletWebRequest request) {
        return opened(reader, readings.as(reader, () -> {
            Optional<Edition> edition = editions.version(reader, address, number);
            if (edition.isEmpty()) return absences.at(reader, address);
            EditionView view = view(reader, edition.get());
            if (freshness.unchanged(request, reader, view.hashes())) return null;
            return page(write(view, request), Optional.empty(), Optional.empty(), Optional.empty());
        }));
    }

    private EditionView view(Reader reader, Edition edition) {
        EditionSummary summary = edition.summary();
        List<EditionSummary> siblings = editions.ofMeeting(reader, summary.address()).stream()
                .filter(sibling -> !sibling.documentId().equals(summary.documentId()))
                .toList();
        return new EditionView(
                edition,
                siblings,
                editions.versions(reader, summary.documentId()),
                reader.is(Role.ADMINISTRATOR),
                exclusions.ofReader(reader, edition));
    }

    private WrittenEdition write(EditionView view, ServletWebRequest request) {
        Fragment document = fragments.write("publication/_edition", Map.of("view", view), request.getRequest());
        return new WrittenEdition(view.edition().summary(), view.edition().current(), document);
    }

    private static ModelAndView page(
            WrittenEdition written,
            Optional<Meeting> announced,
            Optional<SinceRead> since,
            Optional<Apologies.Offer> apology) {
        ModelAndView page = new ModelAndView("publication/edition", WRITTEN, written);
        announced
                .filter(meeting -> otherwiseSince(meeting, written.summary().publishedAt()))
                .ifPresent(meeting -> page.addObject("changed", meeting));
        since.ifPresent(told -> page.addObject("since", told));
        apology.ifPresent(offer -> page.addObject("apology", offer));
        return page;
    }

    /** Whether the meeting was cancelled, or moved after the agenda went out. */
    private static boolean otherwiseSince(Meeting meeting, Instant published) {
        Move move = meeting.moved();
        return meeting.cancelled() || move != null && move.at().isAfter(published);
    }

    @GetMapping(PATH + "/punkt/{item}")
    @Nullable
    ModelAndView item(Reader reader, EditionAddress address, @PathVariable String item, ServletWebRequest request) {
        return readings.as(reader, () -> {
            Optional<String> mark = editions.mark(reader, address);
            if (mark.isEmpty()) return absences.at(reader, address);
            if (freshness.unchanged(request, reader, List.of(mark.get()))) return null;
            Edition edition = editions.current(reader, address).orElseThrow();
            ItemView view =
                    edition.item(item).map(found -> ItemView.of(edition, found)).orElseThrow(Absences.notFound());
            return new ModelAndView("publication/item", "view", view);
        });
    }

    private record Step(Mark now, int before) {}

    private record Mark(String edition, Set<Token> tokens, boolean administrator, Locale language) {}
}
