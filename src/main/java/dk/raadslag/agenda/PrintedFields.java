package dk.raadslag.agenda;

import dk.raadslag.paper.Field;
import dk.raadslag.paper.FigureAddress;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Part;
import dk.raadslag.publication.PictureAddress;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A paper's fields as they are printed: those with something in them, in the order of the template. */
@Component
class PrintedFields {

    private final Vocabulary vocabulary;

    PrintedFields(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a closed item is called until somebody has given it a neutral title. */
    String closed() {
        return vocabulary.in(Language.DA).text("agendas.print.closed");
    }

    /** What a case is called that those who print it may not see. */
    String unseen() {
        return vocabulary.in(Language.DA).text("agendas.followed.case");
    }

    /** @param named told of each picture of the paper that the text names */
    List<Section> sections(Paper paper, BiConsumer<Figure, UUID> named) {
        List<Section> sections = new ArrayList<>();
        for (Field field : paper.template().fields()) {
            Part part = paper.part(field.key());
            if (part.isBlank() && !holdsFigure(part.base())) continue;
            RichText text = field.key().equals(Field.RECOMMENDATION) ? recommended(paper, part.base()) : part.base();
            sections.add(new Section(field.key(), field.heading(), published(text, named)));
        }
        return List.copyOf(sections);
    }

    private static boolean holdsFigure(RichText text) {
        return text.blocks().stream().anyMatch(Figure.class::isInstance);
    }

    private RichText recommended(Paper paper, RichText text) {
        String recommender = paper.head().recommender();
        if (recommender == null || PlainText.of(text).startsWith(recommender)) return text;
        Block lead = Paragraph.of(vocabulary.in(Language.DA).text("agendas.print.recommends", recommender));
        return RichText.lifted(
                Stream.concat(Stream.of(lead), text.blocks().stream()).toList());
    }

    private static RichText published(RichText text, BiConsumer<Figure, UUID> named) {
        return text.withFigures(figure -> FigureAddress.of(figure.source())
                .map(address -> {
                    named.accept(figure, address.figure());
                    return new Figure(new PictureAddress(address.figure()).toString(), figure.alt(), figure.caption());
                })
                .orElse(figure));
    }

    /** The points of the recommendation, each without its number; none when it is not in points. */
    List<String> points(Paper paper) {
        return paper.template().field(Field.RECOMMENDATION).stream()
                .flatMap(field -> paper.part(field.key()).base().blocks().stream())
                .flatMap(PrintedFields::items)
                .map(item -> PlainText.of(new RichText(item.blocks())).strip())
                .toList();
    }

    private static Stream<ListItem> items(Block block) {
        return switch (block) {
            case OrderedList list -> list.items().stream();
            case BulletList list -> list.items().stream();
            default -> Stream.empty();
        };
    }
}
