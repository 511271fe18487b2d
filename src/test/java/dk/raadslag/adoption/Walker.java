package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.AgendaRule;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.DispatchRefused;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Doors;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.gate.EditionGate;
import dk.raadslag.gate.EditionObstacle;
import dk.raadslag.minutes.Ballot;
import dk.raadslag.minutes.BallotRefused;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.MinutesRefused;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.minutes.Recording;
import dk.raadslag.minutes.Statement;
import dk.raadslag.minutes.StatementRefused;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.Hindered;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.proceedings.ProceedingsRefused;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.ExclusionRefused;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.WholeEdition;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks: does one act after the other through the doors, and looks at every edition after each. */
final class Walker {

    private final Office office;
    private final HeldMeeting stage;
    private final Papers papers;
    private final Writing writing;
    private final Agendas agendas;
    private final Dispatches dispatches;
    private final Doors doors;
    private final Exclusions exclusions;
    private final Proceedings proceedings;
    private final Attendances attendances;
    private final Recording recording;
    private final Protocol protocol;
    private final MinutesDrafts drafts;
    private final Adoptions adoptions;
    private final Releases releases;
    private final Editions editions;
    private final EditionGate gate;
    private final Readings readings;
    private final JdbcClient jdbc;

    Walker(
            Office office,
            HeldMeeting stage,
            Papers papers,
            Writing writing,
            Agendas agendas,
            Dispatches dispatches,
            Doors doors,
            Exclusions exclusions,
            Proceedings proceedings,
            Attendances attendances,
            Recording recording,
            Protocol protocol,
            MinutesDrafts drafts,
            Adoptions adoptions,
            Releases releases,
            Editions editions,
            EditionGate gate,
            Readings readings,
            JdbcClient jdbc) {
        this.office = office;
        this.stage = stage;
        this.papers = papers;
        this.writing = writing;
        this.agendas = agendas;
        this.dispatches = dispatches;
        this.doors = doors;
        this.exclusions = exclusions;
        this.proceedings = proceedings;
        this.attendances = attendances;
        this.recording = recording;
        this.protocol = protocol;
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.releases = releases;
        this.editions = editions;
        this.gate = gate;
        this.readings = readings;
        this.jdbc = jdbc;
    }

    Walk walk(List<Step> steps) {
        Held held = stage.begun();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIRS, "Udvalget vil det");
        var legs = new Legs(held, new Walk());
        legs.know(HeldMeeting.CLOSED_WORD);
        for (Step step : steps) legs.take(step);
        return legs.walk;
    }

    /** One walk. */
    private final class Legs {

        private final Held held;
        private final Walk walk;
        private final Map<Long, String> closedCases = new HashMap<>();
        private final Map<Long, String> behindDoors = new HashMap<>();
        private int words;

        Legs(Held held, Walk walk) {
            this.held = held;
            this.walk = walk;
        }

        /** The case that the agenda began with. */
        void know(String word) {
            walk.secret(word);
            for (AgendaItem item : items())
                if (item instanceof AgendaItem.OfPaper one) closedCases.put(one.paperId(), word);
        }

        void take(Step step) {
            try {
                act(step);
            } catch (AgendaRefused
                    | DispatchRefused
                    | ExclusionRefused
                    | PaperRefused
                    | ProceedingsRefused
                    | Hindered
                    | MinutesRefused
                    | BallotRefused
                    | StatementRefused
                    | DraftRefused
                    | AdoptionRefused refused) {
                // A refusal is an answer; anything else that is thrown ends the walk.
            }
            look();
        }

        private void act(Step step) {
            switch (step.act()) {
                case ADD_ITEM -> agendas.add(held.karen(), held.meeting(), new NewItem(ItemKind.PLAIN, next(), 5));
                case PUT_OPEN_CASE -> put(office.begin(held.amina(), next(), held.committee()));
                case PUT_CLOSED_CASE -> putClosed();
                case MOVE ->
                    agendas.move(held.karen(), held.meeting(), item(step).id(), step.to());
                case TAKE_OFF ->
                    agendas.takeOff(held.karen(), held.meeting(), item(step).id());
                case GIVE_BACK ->
                    agendas.giveBack(held.karen(), held.meeting(), item(step).id(), "Der mangler et bilag");
                case TAKE_BACK ->
                    agendas.takeBack(held.karen(), held.meeting(), item(step).id());
                case REWRITE_CASE -> paper(step).ifPresent(this::rewrite);
                case OPEN_UP_CASE -> paper(step).ifPresent(this::openUp);
                case SEND -> send(EditionKind.AGENDA);
                case SEND_SUPPLEMENTARY -> send(EditionKind.SUPPLEMENTARY_AGENDA);
                case SHUT_OUT ->
                    exclusions.exclude(
                            held.karen(), held.meeting(), item(step).id(), Office.id(member(step)), "Slægtskab");
                case DRAFT -> drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN);
                case DRAFT_NEVERTHELESS -> draftNevertheless();
                case REMARK -> drafts.remark(member(step), held.meeting(), latest(), null, "Er det rigtigt?");
                case ANSWER -> answer();
                case ADOPT -> adoptions.adopt(member(step), held.meeting(), latest());
                case RELEASE -> releases.release(held.karen(), held.meeting(), latest(), null);
                case GO_ON -> goOn();
                default -> meet(step);
            }
        }

        private void meet(Step step) {
            Reader karen = held.karen();
            long member = Office.id(member(step));
            switch (step.act()) {
                case OPEN -> proceedings.open(karen, held.meeting());
                case CALL -> proceedings.call(karen, held.meeting(), item(step).id());
                case ARRIVE -> attendances.arrive(karen, held.meeting(), member, new Moment.Now());
                case LEAVE -> attendances.leave(karen, held.meeting(), member, new Moment.Now());
                case RECUSE ->
                    attendances.recuse(karen, held.meeting(), member, item(step).id(), "Slægtskab");
                case CLOSE -> proceedings.close(karen, held.meeting(), HeldMeeting.NO_FOLLOW_UP);
                case REOPEN -> proceedings.reopen(karen, held.meeting(), "Noget mangler");
                case CLOSE_DOORS -> closeDoors(item(step));
                case OPEN_DOORS -> openDoors(item(step));
                default -> record(step, item(step).id());
            }
        }

        private void record(Step step, long item) {
            switch (step.act()) {
                case DECIDE -> decide(item, next());
                case DECIDE_WITH_A_PERSONAL_NUMBER -> decide(item, "bevilget til 010190-1238");
                case EMPTY -> write(item, Passage.DECISION, "");
                case POSTPONE -> conclude(item, new Conclusion.Postponed(null));
                case REFER -> conclude(item, new Conclusion.Referred(null));
                case LEAVE_OPEN -> conclude(item, new Conclusion.Open());
                case DECIDE_NOTHING -> {
                    conclude(item, new Conclusion.Nothing());
                    walk.nothingToDecide(held.source(item));
                }
                case VOTE -> {
                    var ballot = new Ballot.ByNumber("Forslaget", step.to(), 0, 0);
                    recording.vote(held.karen(), held.meeting(), item, ballot);
                }
                case DISSENT -> {
                    var dissent = new Statement.Dissent(Office.id(member(step)), wordOf(item) + " er for dyr");
                    recording.state(held.karen(), held.meeting(), item, dissent);
                }
                default -> throw new AssertionError(step);
            }
        }

        private void decide(long item, String words) {
            write(item, Passage.DECISION, wordOf(item) + ": " + words);
            if (item % 2 == 0) write(item, Passage.OPEN_DECISION, "Godkendt.");
            conclude(item, new Conclusion.Decided(Outcome.APPROVED));
        }

        private void conclude(long item, Conclusion conclusion) {
            recording.conclude(held.karen(), held.meeting(), item, conclusion);
        }

        private void write(long item, Passage passage, String words) {
            int from = protocol.of(held.karen(), held.meeting(), item)
                    .passage(passage)
                    .version();
            RichText text = words.isEmpty() ? RichText.EMPTY : RichText.of(Paragraph.of(words));
            recording.write(held.karen(), held.meeting(), item, passage, new Save<>(from, UUID.randomUUID(), text));
        }

        private void openDoors(AgendaItem item) {
            doors.decide(held.karen(), held.meeting(), item.id(), false);
            walk.told(wordOf(item.id()));
            behindDoors.remove(item.id());
        }

        private void closeDoors(AgendaItem item) {
            if (item.id() % 2 == 0)
                doors.close(held.karen(), held.meeting(), item.id(), "En neutral titel", "Forhandling (§ 10)");
            else doors.decide(held.karen(), held.meeting(), item.id(), true);
            behindDoors.computeIfAbsent(item.id(), _ -> walk.secret("Dørbolle" + next()));
        }

        /** A word that is said of the item; a secret one where it is closed. */
        private String wordOf(long item) {
            return items().stream()
                    .filter(one -> one.id() == item)
                    .findFirst()
                    .flatMap(this::secretOf)
                    .orElse("Det");
        }

        private Optional<String> secretOf(AgendaItem item) {
            if (behindDoors.containsKey(item.id())) return Optional.of(behindDoors.get(item.id()));
            return item instanceof AgendaItem.OfPaper one
                    ? Optional.ofNullable(closedCases.get(one.paperId()))
                    : Optional.empty();
        }

        private void goOn() {
            Optional<Course> course = proceedings.of(held.karen(), held.meeting());
            if (course.isEmpty()) begin();
            else if (!course.get().closed()) end();
            else publish();
        }

        private void begin() {
            if (dispatches.of(held.karen(), held.meeting()).isEmpty()) send(EditionKind.AGENDA);
            else proceedings.open(held.karen(), held.meeting());
        }

        private void end() {
            for (AgendaItem item : items()) {
                decide(item.id(), "vedtaget");
                write(item.id(), Passage.OPEN_DECISION, "Godkendt.");
            }
            proceedings.close(held.karen(), held.meeting(), HeldMeeting.NO_FOLLOW_UP);
        }

        private void publish() {
            Optional<DraftStanding> standing = drafts.of(held.karen(), held.meeting());
            if (standing.isEmpty() || standing.get().released()) draftNevertheless();
            else if (!standing.get().unanswered().isEmpty()) answer();
            else if (standing.get().adopted())
                releases.release(
                        held.karen(), held.meeting(), standing.get().draft().id(), null);
            else
                for (Reader chair : List.of(held.birgit(), held.gudrun()))
                    adoptions.adopt(
                            chair, held.meeting(), standing.get().draft().id());
        }

        private void draftNevertheless() {
            Map<String, String> reasons = items().stream()
                    .collect(Collectors.toMap(item -> held.source(item.id()), _ -> "Aftalt med formanden"));
            drafts.make(held.karen(), held.meeting(), new DraftOrder("Noget manglede", reasons));
        }

        private void send(EditionKind kind) {
            var reasons = stage.reasons(held.karen(), held.meeting());
            dispatches.send(held.karen(), held.meeting(), new DispatchOrder(kind, "Haster", reasons));
        }

        private void answer() {
            DraftStanding standing = drafts.of(held.karen(), held.meeting()).orElseThrow(Walker::noDraft);
            for (DraftRemark remark : standing.unanswered())
                drafts.answer(held.karen(), held.meeting(), standing.draft().id(), remark.id(), "Ja.");
        }

        private UUID latest() {
            return drafts.of(held.karen(), held.meeting())
                    .orElseThrow(Walker::noDraft)
                    .draft()
                    .id();
        }

        private void put(Paper paper) {
            agendas.put(held.karen(), held.meeting(), paper);
        }

        private void putClosed() {
            String word = walk.secret("Lukkebolle" + next());
            Paper paper = stage.closedCase(held.amina(), held.committee(), word);
            closedCases.put(paper.id(), word);
            put(paper);
        }

        private void rewrite(Paper paper) {
            String word = closedCases.getOrDefault(paper.id(), "Broen");
            stage.write(held.amina(), paper, "presentation", word + " " + next());
        }

        private void openUp(Paper paper) {
            String word = closedCases.remove(paper.id());
            if (word == null) return;
            PaperHead open = PaperHead.titled(word + " langs åen", PaperKind.DECISION);
            writing.saveHead(held.amina(), paper, new Save<>(paper.headVersion(), UUID.randomUUID(), open));
            walk.told(word);
        }

        private Optional<Paper> paper(Step step) {
            return item(step) instanceof AgendaItem.OfPaper one
                    ? papers.byId(held.amina(), one.paperId())
                    : Optional.empty();
        }

        private AgendaItem item(Step step) {
            List<AgendaItem> items = items();
            if (items.isEmpty()) throw new AgendaRefused(AgendaRule.ITEM_GONE);
            return items.get(step.which() % items.size());
        }

        private List<AgendaItem> items() {
            return agendas.of(held.karen(), held.meeting()).orElseThrow().items();
        }

        private Reader member(Step step) {
            return List.of(held.birgit(), held.gudrun(), held.vagn()).get(step.to() % 3);
        }

        private String next() {
            return "nr" + words++ + "x";
        }

        private void look() {
            for (EditionKind kind : EditionKind.values())
                for (int ordinal = 1; ordinal <= 3; ordinal++) look(EditionAddress.of(held.meeting(), kind, ordinal));
        }

        private void look(EditionAddress address) {
            for (EditionSummary edition : editions.versions(held.karen(), address))
                if (walk.see(edition.id(), whole(edition))) passed(edition);
            for (Reader outsider : List.of(Reader.ANONYMOUS, held.outsider()))
                for (EditionSummary edition : editions.versions(outsider, address))
                    walk.heardOutside(
                            outsider,
                            editions.version(outsider, address, edition.number())
                                    .orElseThrow()
                                    .toString());
        }
    }

    private WholeEdition whole(EditionSummary edition) {
        return readings.asClerk(() -> editions.whole(edition.id()));
    }

    /** What the gate finds in minutes has been let through by somebody, now or with the agenda. */
    private void passed(EditionSummary edition) {
        if (edition.kind() != EditionKind.MINUTES) return;
        Content minutes = whole(edition).content();
        var again = new NewEdition(
                UUID.randomUUID(),
                minutes,
                Audience.of(Token.PUBLIC),
                Audience.of(Token.PUBLIC),
                null,
                null,
                Map.of(),
                Map.of());
        Set<String> passed =
                readings.asClerk(() -> jdbc.sql("""
                        select item from minutes_passage
                         union select 'agenda-item:' || item_id from gate_passage""").query(String.class).set());
        for (EditionObstacle found : gate.before(Reader.program("Bakkedal"), again)) {
            assertThat(found.fault().passable()).as("%s", found).isTrue();
            assertThat(passed).contains(minutes.items().get(found.place()).sourceId());
        }
    }

    private static RuntimeException noDraft() {
        return new AdoptionRefused(AdoptionRule.DRAFT_GONE);
    }
}
