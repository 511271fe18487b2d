package dk.raadslag.publication.print;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.Participant;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Minutes of the management group of Bakkedal Kommune with everything that minutes hold. */
public final class BakkedalMinutes {

    public static final String PICTURE = "bilag/sygefravaer.png";

    private BakkedalMinutes() {}

    /** Five items: one of each kind of text, one closed. */
    public static Content chefforum() {
        return new Content(
                EditionKind.MINUTES, head(), List.of(approval(), absence(), budget(), closed(), guideline()));
    }

    /** The same items over and over, about five pages for every ten. */
    public static Content chefforum(int items) {
        List<Item> five = chefforum().items();
        List<Item> many = new ArrayList<>();
        for (int i = 0; i < items; i++) many.add(numbered(five.get(i % five.size()), i + 1));
        return new Content(EditionKind.MINUTES, head(), many);
    }

    private static Item numbered(Item item, int number) {
        return new Item(
                String.valueOf(number),
                item.title(),
                item.caseNumber(),
                item.face(),
                item.sections(),
                item.recommendation(),
                item.decision(),
                item.attachments(),
                item.sourceId());
    }

    private static Head head() {
        return new Head(
                "Chefforum",
                LocalDate.of(2025, 3, 12),
                LocalTime.of(9, 0),
                LocalTime.of(11, 30),
                "Mødelokale 915, Bakkedal Rådhus",
                List.of(
                        new Participant("Karen Thybo", List.of("Kommunaldirektør")),
                        new Participant(
                                "Jens-Åge Østergård", List.of("Direktør for Børn & Unge", "deltog fra punkt 2")),
                        new Participant("Fatima Özdemir", List.of("Økonomichef")),
                        new Participant("Søren Bæk", List.of("Afdelingschef", "afbud")),
                        new Participant("Ida Fjord", List.of("Chefkonsulent", "referent"))),
                List.of("Godkendt af Karen Thybo den 19. marts 2025"),
                null);
    }

    private static Item approval() {
        return item(
                "1",
                "Godkendelse af dagsorden og referat",
                "00.01.00-P35-7-23",
                recommendation("at dagsordenen godkendes", "at referatet fra den 26. februar 2025 godkendes"),
                decision("Chefforum godkendte dagsorden og referat uden bemærkninger."));
    }

    private static Item absence() {
        RichText presentation = RichText.of(
                Paragraph.of(
                        "HR & Løn har opgjort sygefraværet for de seneste fire kvartaler. Fraværet er faldet fra 5,4 % til"
                                + " 5,1 %, og effekten er størst i de afdelinger, der har arbejdet efter »Fjernt fra fravær« – et"
                                + " forløb om fysisk fleksibilitet, hyppige samtaler og fælles afklaring."),
                Heading.of(1, "Udviklingen"),
                new Table(
                        "Sygefravær i procent",
                        List.of(
                                row("Afdeling", "2. kvt. 2024", "4. kvt. 2024", "Mål"),
                                row("Børn & Unge", "5,9", "5,4", "5,0"),
                                row("Ældre & Sundhed", "7,2", "6,8", "6,0"),
                                row("Økonomi & Stab", "3,1", "3,3", "3,0"))),
                new Figure(
                        PICTURE,
                        "Søjlediagram: sygefraværet falder fra 5,4 % til 5,1 % over fire kvartaler",
                        "Figur 1"),
                Heading.of(2, "Korttidsfravær"),
                new Paragraph(List.of(
                        Text.of("Korttidsfraværet er uændret"),
                        new Footnote(List.of(
                                Text.of("Korttidsfravær er fravær på højst 14 dage, jf. retningslinjens § 3."))),
                        Text.of(", men "),
                        new Text("langtidsfraværet", Set.of(Mark.STRONG), null),
                        Text.of(" er faldet. Se "),
                        new Text(
                                "den samlede opgørelse",
                                Set.of(),
                                "https://www.bakkedal.dk/sygefravaer?aar=2024&kvartal=4"),
                        Text.of("."))),
                Heading.of(1, "Det videre arbejde"),
                new BulletList(List.of(
                        ListItem.of("Omsorgssamtaler inden for fem dage"),
                        ListItem.of(
                                "Fælles undervisning af ledere og TR",
                                new BulletList(List.of(
                                        ListItem.of("forår: plejehjemmene"), ListItem.of("efterår: skolerne")))),
                        ListItem.of("Ny opfølgning i december"))));
        return item(
                "2",
                "Sygefravær over fire kvartaler – status og det videre arbejde i afdelingerne",
                "81.28.00-A21-2-24",
                recommendation("at orienteringen tages til efterretning", "at måltallet på 5,0 % fastholdes i 2026"),
                new Section("presentation", "Sagsfremstilling", presentation),
                new Section("finance", "Økonomi", RichText.of(Paragraph.of("Forløbet koster 1.250.000 kr. i 2025."))),
                decision(
                        "Taget til efterretning. Chefforum fastholder måltallet og beder om en status til mødet i december."));
    }

    private static Item budget() {
        RichText presentation = RichText.of(
                Paragraph.of(
                        "Økonomichefen fremlægger årets første budgetopfølgning. Den viser et forventet merforbrug på 4,2 mio."
                                + " kr., som især skyldes “specialiserede tilbud” og affaldsafgifter."),
                Paragraph.of(
                        "Der er fortsat stor usikkerhed om udgifterne til kørsel. Administrationen foreslår derfor, at"
                                + " afdelingerne selv finder kompenserende besparelser inden sommerferien, og at de økonomiske"
                                + " konsekvenser indarbejdes i budgetforslaget for 2026 … dog ikke på anlæg."),
                new OrderedList(
                        1,
                        List.of(
                                ListItem.of("Afdelingerne melder forslag ind senest den 25. april."),
                                ListItem.of("Økonomi & Stab samler forslagene og vurderer, om de er tilstrækkelige."),
                                ListItem.of("Direktionen tager stilling den 14. maj."))));
        return item(
                "3",
                "Budgetopfølgning pr. 28. februar 2025",
                "00.30.14-Ø00-1-25",
                recommendation("at budgetopfølgningen godkendes"),
                new Section("summary", "Resumé", RichText.of(Paragraph.of("Der ventes et merforbrug på 4,2 mio. kr."))),
                new Section("presentation", "Sagsfremstilling", presentation),
                decision("Godkendt, idet sagen genoptages den 14. maj 2025."));
    }

    private static Item closed() {
        ClosedFace face = new ClosedFace(
                "Personalesag",
                "Behandles for lukkede døre, jf. kommunestyrelseslovens § 10.",
                "Chefforum traf beslutning.");
        return new Item("4", "Personalesag", null, face, List.of(), List.of(), null, List.of(), null);
    }

    private static Item guideline() {
        Item item = item(
                "5",
                "Retningslinje for vold og trusler – høring",
                "81.38.05-G01-4-24",
                recommendation("at udkastet sendes i høring i KommuneMED"),
                new Section(
                        "presentation",
                        "Sagsfremstilling",
                        RichText.of(
                                Paragraph.of("Udkastet er skrevet om, så det er kortere og til at finde rundt i."))),
                decision("Chefforum anbefaler udkastet."));
        return new Item(
                item.number(),
                item.title(),
                item.caseNumber(),
                null,
                item.sections(),
                item.recommendation(),
                item.decision(),
                List.of(
                        Attachment.named("Udkast til retningslinje"),
                        new Attachment("Høringssvar fra AMR", false, null)),
                null);
    }

    private static Item item(String number, String title, String caseNumber, Section... sections) {
        return new Item(
                number, title, caseNumber, null, List.of(sections), List.of(), decided(sections), List.of(), null);
    }

    private static Decision decided(Section... sections) {
        return new Decision(Outcome.OTHER, sections[sections.length - 1].heading(), null);
    }

    private static Section recommendation(String... points) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Kommunaldirektøren indstiller,"));
        blocks.add(new OrderedList(1, Stream.of(points).map(ListItem::of).toList()));
        return new Section(Section.RECOMMENDATION, "Indstilling", new RichText(blocks));
    }

    private static Section decision(String text) {
        return new Section(Section.DECISION, "Beslutning", RichText.of(Paragraph.of(text)));
    }

    private static Row row(String... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList());
    }
}
