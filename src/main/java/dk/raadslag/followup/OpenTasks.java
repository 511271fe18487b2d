package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.LaterBusiness;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The open tasks of a committee that are due by a meeting come up there. The agenda prints those about items that are
 * open to all who may read it, and says where those who sit there see the rest. What the public reads names nobody.
 */
@Component
class OpenTasks implements LaterBusiness {

    private static final String KEY = "presentation";

    private final FollowUps followUps;
    private final TaskViews views;
    private final OriginsOfTasks origins;
    private final OpenItems openItems;
    private final Vocabulary vocabulary;

    OpenTasks(
            FollowUps followUps, TaskViews views, OriginsOfTasks origins, OpenItems openItems, Vocabulary vocabulary) {
        this.followUps = followUps;
        this.views = views;
        this.origins = origins;
        this.openItems = openItems;
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean due(Reader secretary, Meeting meeting) {
        return !open(secretary, meeting).isEmpty();
    }

    private List<Task> open(Reader secretary, Meeting meeting) {
        LocalDate day = meeting.startsAt().toLocalDate();
        return followUps.of(secretary, meeting.committee()).stream()
                .filter(task -> task.open() && !task.due().day().isAfter(day))
                .filter(task -> !task.meetingId().equals(meeting.id()))
                .toList();
    }

    @Override
    public List<Section> sections(Reader secretary, Meeting meeting) {
        List<Task> all = open(secretary, meeting);
        List<Task> printed = openItems.among(secretary, meeting.committee(), all);
        Words words = vocabulary.in(Language.DA);
        List<Block> blocks = new ArrayList<>();
        if (!printed.isEmpty()) blocks.add(new BulletList(items(secretary, meeting.committee(), words, printed)));
        if (printed.size() < all.size() || all.isEmpty())
            blocks.add(
                    all.isEmpty()
                            ? Paragraph.of(words.text("followups.print.none"))
                            : Paragraph.of(
                                    words.text("followups.print.more"),
                                    "/opfoelgning/udvalg/" + meeting.committee().slug()));
        return List.of(new Section(KEY, words.text("followups.open"), new RichText(blocks)));
    }

    private List<ListItem> items(Reader secretary, Committee committee, Words words, List<Task> printed) {
        boolean named = !committee.audience().tokens().contains(Token.PUBLIC);
        Map<Long, Origin> from = origins.of(secretary, printed);
        return views.lines(secretary, printed).stream()
                .map(line -> new ListItem(
                        List.of(text(words, line, named, from.get(line.task().id())))))
                .toList();
    }

    private static Paragraph text(Words words, TaskLine line, boolean named, @Nullable Origin from) {
        String what = line.task().what();
        String due = words.day(line.task().due().day());
        String told = named
                ? words.text("followups.print.task", what, line.owner(), due)
                : words.text("followups.print.task.unnamed", what, due);
        if (from == null || from.meeting() == null) return Paragraph.of(told);
        String agreed =
                words.text("followups.print.from", words.day(from.meeting().startsAt()));
        return new Paragraph(List.of(Inline.Text.of(told + " "), Inline.Text.of(agreed, from.path())));
    }
}
