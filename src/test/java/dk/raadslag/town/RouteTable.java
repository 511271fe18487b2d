package dk.raadslag.town;

import static dk.raadslag.town.RouteTable.Expect.ADMINISTRATOR;
import static dk.raadslag.town.RouteTable.Expect.COLLECTOR;
import static dk.raadslag.town.RouteTable.Expect.EVERYONE;
import static dk.raadslag.town.RouteTable.Expect.FOLLOWERS;
import static dk.raadslag.town.RouteTable.Expect.NOBODY;
import static dk.raadslag.town.RouteTable.Expect.OPEN_ADMINISTRATOR;
import static dk.raadslag.town.RouteTable.Expect.PLANNERS;
import static dk.raadslag.town.RouteTable.Expect.SECRETARY;
import static dk.raadslag.town.RouteTable.Expect.STAFF;
import static dk.raadslag.town.RouteTable.Expect.STAFF_ADMINISTRATOR;
import static dk.raadslag.town.RouteTable.Expect.WRITERS;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** Who is let in where. Every route has a row; a route that may show several kinds of things has a row for each. */
final class RouteTable {

    /** Who gets the page. */
    enum Expect {
        EVERYONE,
        /** Those logged in; to others it does not exist. */
        STAFF,
        /** An administrator; others may not. */
        ADMINISTRATOR,
        /** An administrator; other staff may not, and to visitors it does not exist. */
        STAFF_ADMINISTRATOR,
        /** An administrator of what everyone may see; others may not. */
        OPEN_ADMINISTRATOR,
        /** Those who write or collect cases; other staff may not, and to visitors it does not exist. */
        WRITERS,
        /** The committee's secretary and administrators; other staff may not, and to visitors it does not exist. */
        PLANNERS,
        /** The committee's secretary; other staff may not, and to visitors it does not exist. */
        SECRETARY,
        /** The committee's secretary; to others it does not exist. */
        COLLECTOR,
        /** The committee's secretary and its chairs; to others it does not exist. */
        FOLLOWERS,
        /** It does not exist for anyone. */
        NOBODY;

        int status(String who, int granted) {
            boolean visitor = who.equals(Cast.VISITOR);
            boolean administrator = who.equals("jonas");
            return switch (this) {
                case EVERYONE -> granted;
                case NOBODY -> 404;
                case WRITERS, SECRETARY -> visitor ? 404 : who.equals("karen") ? granted : 403;
                case PLANNERS -> visitor ? 404 : administrator || who.equals("karen") ? granted : 403;
                case COLLECTOR -> who.equals("karen") ? granted : 404;
                case FOLLOWERS -> List.of("karen", "gudrun").contains(who) ? granted : 404;
                case STAFF -> visitor ? 404 : granted;
                case ADMINISTRATOR -> administrator ? granted : visitor ? 302 : 403;
                case OPEN_ADMINISTRATOR -> administrator ? granted : 403;
                case STAFF_ADMINISTRATOR -> administrator ? granted : visitor ? 404 : 403;
            };
        }
    }

    /**
     * @param route as the router knows it, with the method
     * @param granted the status for those who get it
     */
    record Row(String route, String address, Expect expect, int granted) {

        /** Whether it changes something, and so needs the form's token. */
        boolean post() {
            return !route.startsWith("GET ");
        }

        HttpMethod method() {
            return HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
        }

        @Override
        public String toString() {
            return route + " at " + address;
        }
    }

    private static final String COUNCIL = "/udvalg/kommunalbestyrelsen/2025-04-29/referat";
    private static final String MANAGEMENT = "/udvalg/chefforum/2026-02-25/referat";
    private static final String WITHDRAWN = "/udvalg/boerne-og-skoleudvalget/2026-03-03/referat";
    private static final String DOCUMENT = "/udvalg/{committee}/{meeting}/{document}";
    private static final String ACCOUNT = "/administration/adgange/{id:\\d{1,15}}";
    private static final String SET_UP = "/administration/udvalg/{slug}";
    private static final String PAPER = "/sager/{id:\\d{1,15}}";
    private static final String STEP = PAPER + "/trin/{step:\\d{1,15}}";
    private static final String COMMENTS = PAPER + "/felter/{key:[A-Za-z0-9]{1,40}}/kommentarer";
    private static final String THREAD = PAPER + "/kommentarer/{thread:\\d{1,15}}";
    private static final String REMARK = THREAD + "/svar/{remark:\\d{1,15}}";
    private static final String ATTACHED = PAPER + "/bilag";
    private static final String ATTACHMENT = ATTACHED + "/{attachment:\\d{1,15}}";
    private static final String TEMPLATES = "/administration/skabeloner";
    private static final String TEMPLATE = TEMPLATES + "/{id:\\d{1,15}}";
    private static final String PROOFREADING = "/administration/korrektur";
    private static final String CLOSURE = "/administration/lukning";
    private static final String WAYS = "/administration/godkendelsesveje";
    private static final String WAY = WAYS + "/{id:\\d{1,15}}";
    private static final String AGENDAS = "/dagsordener";
    private static final String AGENDA = AGENDAS + "/{id:[0-9a-f-]{36}}";
    private static final String AGENDA_ITEM = AGENDA + "/punkter/{item:\\d{1,15}}";
    private static final String ATTENDANCE = "/moede/{id:[0-9a-f-]{36}}/fremmoede";
    private static final String ATTENDEE = ATTENDANCE + "/{person:\\d{1,15}}";
    private static final String NOTED = ATTENDANCE + "/haendelser/{event:\\d{1,15}}";
    private static final String NO_ATTENDANCE = "/moede/00000000-0000-4000-8000-000000000000/fremmoede";
    private static final String COURSE = "/moede/{id:[0-9a-f-]{36}}/gang";
    private static final String NO_COURSE = "/moede/00000000-0000-4000-8000-000000000000/gang";
    private static final String LIVE = "/moede/{id:[0-9a-f-]{36}}";
    private static final String LIVE_ITEM = LIVE + "/punkter/{item:\\d{1,15}}";
    private static final String NO_ITEM = "/moede/00000000-0000-4000-8000-000000000000/punkter/1";
    private static final String PASSAGE = LIVE_ITEM + "/{passage:beslutning|aaben-beslutning}";
    private static final String TASK = "/opfoelgning/{task:\\d{1,15}}";
    private static final String PLAN = "/udvalg/{slug}/moedeplan";
    private static final String ITS_PLAN = "/udvalg/kommunalbestyrelsen/moedeplan";
    private static final String PLANNED = PLAN + "/{meeting:\\d{4}-[0-9a-z-]{5,30}}";
    private static final String ITS_MEETING = ITS_PLAN + "/2026-12-15";
    private static final String MINUTES = "/moede/{id:[0-9a-f-]{36}}/referat";
    private static final String WHEEL = "/udvalg/{slug}/aarshjul";
    private static final String ITS_WHEEL = "/udvalg/kommunalbestyrelsen/aarshjul";
    /** Stands for the id of the meeting whose agenda the town has begun, and of its case. */
    static final String BEGUN_MEETING = "BEGUN-MEETING";

    static final String BEGUN_CASE = "BEGUN-CASE";
    private static final String BEGUN = AGENDAS + "/" + BEGUN_MEETING;
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    private static final String ITS_MINUTES = "/moede/" + UNKNOWN + "/referat";

    static final List<Row> ROWS = Stream.of(
                    get("/", "/", EVERYONE),
                    get("/dokumenter", "/dokumenter?udvalg=chefforum&type=referat&aar=2026&side=9", EVERYONE),
                    get("/udvalg", "/udvalg", EVERYONE),
                    get("/udvalg/{slug}", "/udvalg/kommunalbestyrelsen", EVERYONE),
                    get("/udvalg/{slug}", "/udvalg/chefforum", STAFF),
                    get("/udvalg/{slug}", "/udvalg/findes-ikke", NOBODY),
                    get(MINUTES, ITS_MINUTES, NOBODY),
                    get(MINUTES + "/proeve.pdf", ITS_MINUTES + "/proeve.pdf", NOBODY),
                    get(MINUTES + "/proeve.docx", ITS_MINUTES + "/proeve.docx", NOBODY),
                    get(MINUTES + "/proeve-for-alle.pdf", ITS_MINUTES + "/proeve-for-alle.pdf", NOBODY),
                    post(MINUTES + "/udkast", ITS_MINUTES + "/udkast", NOBODY, 302),
                    post(MINUTES + "/bemaerkninger", ITS_MINUTES + "/bemaerkninger?udkast=" + UNKNOWN, NOBODY, 302),
                    post(
                            MINUTES + "/bemaerkninger/{remark:\\d{1,15}}/svar",
                            ITS_MINUTES + "/bemaerkninger/1/svar?udkast=" + UNKNOWN,
                            NOBODY,
                            302),
                    post(MINUTES + "/godkendelse", ITS_MINUTES + "/godkendelse?udkast=" + UNKNOWN, NOBODY, 302),
                    post(MINUTES + "/underskrift", ITS_MINUTES + "/underskrift?udkast=" + UNKNOWN, NOBODY, 302),
                    post(
                            MINUTES + "/godkendelse-paa-moede",
                            ITS_MINUTES + "/godkendelse-paa-moede?udkast=" + UNKNOWN + "&moede=" + UNKNOWN,
                            NOBODY,
                            302),
                    post(MINUTES + "/udsendelse", ITS_MINUTES + "/udsendelse?udkast=" + UNKNOWN, NOBODY, 302),
                    post(MINUTES + "/godkendelsesform", ITS_MINUTES + "/godkendelsesform?form=CHAIR", NOBODY, 302),
                    get(PLAN, ITS_PLAN, EVERYONE),
                    get(PLAN, "/udvalg/chefforum/moedeplan", STAFF),
                    post(PLAN, ITS_PLAN, PLANNERS, 422),
                    get(PLAN + "/nyt", ITS_PLAN + "/nyt", PLANNERS),
                    get(PLAN + "/serie", ITS_PLAN + "/serie", PLANNERS),
                    post(PLAN + "/serie", ITS_PLAN + "/serie", PLANNERS, 422),
                    get(PLAN + "/frister", ITS_PLAN + "/frister", PLANNERS),
                    post(PLAN + "/frister", ITS_PLAN + "/frister", PLANNERS, 422),
                    post(PLAN + "/frister/lov", ITS_PLAN + "/frister/lov", STAFF_ADMINISTRATOR, 302),
                    get(PLANNED, ITS_MEETING, PLANNERS),
                    post(PLANNED + "/flytning", ITS_MEETING + "/flytning", PLANNERS, 422),
                    post(PLANNED + "/aflysning", ITS_MEETING + "/aflysning", PLANNERS, 422),
                    post(PLANNED + "/link", ITS_MEETING + "/link?link=ftp:", PLANNERS, 422),
                    get("/udvalg/{slug}/moeder.ics", "/udvalg/kommunalbestyrelsen/moeder.ics", EVERYONE),
                    get("/udvalg/{slug}/moeder.ics", "/udvalg/chefforum/moeder.ics", STAFF),
                    get(
                            "/kalender/{secret:[A-Za-z0-9_-]{20,100}}.ics",
                            "/kalender/gaet-gaet-gaet-gaet-gaet.ics",
                            NOBODY),
                    get("/min-dag/kalender", "/min-dag/kalender", STAFF),
                    post("/min-dag/kalender", "/min-dag/kalender", STAFF, 200),
                    post("/min-dag/kalender/lukning", "/min-dag/kalender/lukning", STAFF, 302),
                    get(WHEEL, ITS_WHEEL, SECRETARY),
                    post(WHEEL, ITS_WHEEL, SECRETARY, 422),
                    post(WHEEL + "/{item:\\d{1,15}}", ITS_WHEEL + "/1?titel=", SECRETARY, 422),
                    post(WHEEL + "/{item:\\d{1,15}}/fjernelse", ITS_WHEEL + "/999999/fjernelse", SECRETARY, 422),
                    post(WHEEL + "/nummerering", ITS_WHEEL + "/nummerering", SECRETARY, 302),
                    get(DOCUMENT, COUNCIL, EVERYONE),
                    get(DOCUMENT, MANAGEMENT, STAFF),
                    get(DOCUMENT, WITHDRAWN, EVERYONE, 410),
                    get(DOCUMENT + ".pdf", COUNCIL + ".pdf", EVERYONE),
                    get(DOCUMENT + ".docx", COUNCIL + ".docx", EVERYONE),
                    get(DOCUMENT + ".pdf", MANAGEMENT + ".pdf", STAFF),
                    get(DOCUMENT + ".docx", MANAGEMENT + ".docx", STAFF),
                    get(DOCUMENT + ".pdf", WITHDRAWN + ".pdf", EVERYONE, 410),
                    get(DOCUMENT + ".docx", WITHDRAWN + ".docx", EVERYONE, 410),
                    get(DOCUMENT + "/udgave/{number:\\d{1,6}}", COUNCIL + "/udgave/1", EVERYONE),
                    get(DOCUMENT + "/udgave/{number:\\d{1,6}}", MANAGEMENT + "/udgave/1", STAFF),
                    get(DOCUMENT + "/udgave/{number:\\d{1,6}}", WITHDRAWN + "/udgave/1", EVERYONE, 410),
                    get(DOCUMENT + "/udgave/{number:\\d{1,6}}.pdf", MANAGEMENT + "/udgave/1.pdf", STAFF),
                    get(DOCUMENT + "/udgave/{number:\\d{1,6}}.docx", MANAGEMENT + "/udgave/1.docx", STAFF),
                    get(DOCUMENT + "/udgaver", COUNCIL + "/udgaver", EVERYONE),
                    get(DOCUMENT + "/udgaver", MANAGEMENT + "/udgaver", STAFF),
                    get(DOCUMENT + "/punkt/{item}", COUNCIL + "/punkt/1", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}", COUNCIL + "/punkt/13", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}", MANAGEMENT + "/punkt/7", STAFF),
                    get(DOCUMENT + "/punkt/{item}", WITHDRAWN + "/punkt/1", EVERYONE, 410),
                    get(DOCUMENT + "/punkt/{item}.pdf", COUNCIL + "/punkt/1.pdf", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}.docx", COUNCIL + "/punkt/1.docx", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}.pdf", MANAGEMENT + "/punkt/7.pdf", STAFF),
                    get(DOCUMENT + "/punkt/{item}.docx", MANAGEMENT + "/punkt/7.docx", STAFF),
                    get(DOCUMENT + "/punkt/{item}/udskrift.pdf", COUNCIL + "/punkt/1/udskrift.pdf", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}/udskrift.docx", COUNCIL + "/punkt/1/udskrift.docx", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}/udskrift.pdf", COUNCIL + "/punkt/13/udskrift.pdf", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}/udskrift.docx", COUNCIL + "/punkt/13/udskrift.docx", EVERYONE),
                    get(DOCUMENT + "/punkt/{item}/udskrift.pdf", MANAGEMENT + "/punkt/7/udskrift.pdf", STAFF),
                    get(DOCUMENT + "/punkt/{item}/udskrift.docx", MANAGEMENT + "/punkt/7/udskrift.docx", STAFF),
                    get(DOCUMENT + "/punkt/{item}/udskrift.pdf", WITHDRAWN + "/punkt/1/udskrift.pdf", EVERYONE, 410),
                    get(DOCUMENT + "/punkt/{item}/udskrift.docx", WITHDRAWN + "/punkt/1/udskrift.docx", EVERYONE, 410),
                    get(DOCUMENT + "/tilbagetraekning", COUNCIL + "/tilbagetraekning", OPEN_ADMINISTRATOR),
                    get(DOCUMENT + "/tilbagetraekning", MANAGEMENT + "/tilbagetraekning", STAFF_ADMINISTRATOR),
                    post(DOCUMENT + "/tilbagetraekning", MANAGEMENT + "/tilbagetraekning", STAFF_ADMINISTRATOR, 422),
                    post(
                            DOCUMENT + "/tilbagetraekning/rettelse",
                            MANAGEMENT + "/tilbagetraekning/rettelse",
                            STAFF_ADMINISTRATOR,
                            200),
                    get("/sag/{number}", "/sag/04.04.00-p20-2-2025", EVERYONE),
                    get("/sag/{number}", "/sag/findes-ikke", NOBODY),
                    get("/personer/{id:\\d{1,15}}", "/personer/999999", NOBODY),
                    get("/soeg", "/soeg?q=svømmehal", EVERYONE),
                    get("/bilag/{id}", "/bilag/" + UNKNOWN, NOBODY),
                    get("/vis", "/vis?Referat&id=" + UNKNOWN, NOBODY),
                    get("/vis/pdf/dagsorden/{id}", "/vis/pdf/dagsorden/" + UNKNOWN, NOBODY),
                    get("/tilgaengelighed", "/tilgaengelighed", EVERYONE),
                    get("/hjaelp", "/hjaelp", EVERYONE),
                    get("/hjaelp/{task:[a-z-]{1,60}}", "/hjaelp/begynd-en-sag", EVERYONE),
                    get("/hjaelp/{task:[a-z-]{1,60}}", "/hjaelp/findes-ikke", NOBODY),
                    get("/foerste-administrator/{secret}", "/foerste-administrator/gaet", EVERYONE, 410),
                    post("/foerste-administrator/{secret}", "/foerste-administrator/gaet", EVERYONE, 410),
                    post("/log-ind/demo", "/log-ind/demo?person=999999", NOBODY, 404),
                    get("/sager", "/sager", STAFF),
                    get("/sager/ny", "/sager/ny", WRITERS),
                    post("/sager", "/sager", WRITERS, 422),
                    get(PAPER, "/sager/999999", NOBODY),
                    post(PAPER + "/kopi", "/sager/999999/kopi", NOBODY, 404),
                    get(PAPER + "/oplysninger", "/sager/999999/oplysninger", NOBODY),
                    post(PAPER + "/oplysninger", "/sager/999999/oplysninger", NOBODY, 404),
                    post(PAPER + "/udvalg", "/sager/999999/udvalg", NOBODY, 404),
                    post(PAPER + "/forfattere", "/sager/999999/forfattere", NOBODY, 404),
                    post(
                            PAPER + "/forfattere/{person:\\d{1,15}}/fratraeden",
                            "/sager/999999/forfattere/1/fratraeden",
                            NOBODY,
                            404),
                    get(PAPER + "/historik", "/sager/999999/historik", NOBODY),
                    get(PAPER + "/fordel", "/sager/999999/fordel", NOBODY),
                    post(PAPER + "/fordel", "/sager/999999/fordel", NOBODY, 404),
                    get(PAPER + "/sag.docx", "/sager/999999/sag.docx", NOBODY),
                    get(PAPER + "/word", "/sager/999999/word", NOBODY),
                    post(PAPER + "/word", "/sager/999999/word", NOBODY, 404),
                    get(
                            PAPER + "/word/{file:[0-9a-f-]{36}}",
                            "/sager/999999/word/00000000-0000-0000-0000-000000000000",
                            NOBODY),
                    post(
                            PAPER + "/word/{file:[0-9a-f-]{36}}/forslag",
                            "/sager/999999/word/00000000-0000-0000-0000-000000000000/forslag",
                            NOBODY,
                            404),
                    post(
                            PAPER + "/word/{file:[0-9a-f-]{36}}/godkendelse",
                            "/sager/999999/word/00000000-0000-0000-0000-000000000000/godkendelse",
                            NOBODY,
                            404),
                    get(PAPER + "/historik/{revision:\\d{1,15}}", "/sager/999999/historik/1", NOBODY),
                    post(
                            PAPER + "/historik/{revision:\\d{1,15}}/genskabelse",
                            "/sager/999999/historik/1/genskabelse",
                            NOBODY,
                            404),
                    put(PAPER + "/felter/{key:[A-Za-z0-9]{1,40}}", "/sager/999999/felter/summary", NOBODY, 404),
                    post(
                            PAPER + "/felter/{key:[A-Za-z0-9]{1,40}}/afgoerelser",
                            "/sager/999999/felter/summary/afgoerelser",
                            NOBODY,
                            404),
                    post(
                            PAPER + "/felter/{key:[A-Za-z0-9]{1,40}}/korrektur",
                            "/sager/999999/felter/summary/korrektur",
                            NOBODY,
                            404),
                    get(PAPER + "/korrektur", "/sager/999999/korrektur", NOBODY),
                    get(COMMENTS, "/sager/999999/felter/summary/kommentarer", NOBODY),
                    post(COMMENTS, "/sager/999999/felter/summary/kommentarer", NOBODY, 404),
                    get(THREAD, "/sager/999999/kommentarer/1", NOBODY),
                    post(THREAD + "/svar", "/sager/999999/kommentarer/1/svar", NOBODY, 404),
                    post(THREAD + "/loesning", "/sager/999999/kommentarer/1/loesning", NOBODY, 404),
                    post(THREAD + "/genaabning", "/sager/999999/kommentarer/1/genaabning", NOBODY, 404),
                    post(REMARK + "/rettelse", "/sager/999999/kommentarer/1/svar/1/rettelse", NOBODY, 404),
                    post(REMARK + "/sletning", "/sager/999999/kommentarer/1/svar/1/sletning", NOBODY, 404),
                    get("/min-dag", "/min-dag", STAFF),
                    get("/min-dag/bunke", "/min-dag/bunke", STAFF),
                    get(PAPER + "/godkendelse", "/sager/999999/godkendelse", NOBODY),
                    post(PAPER + "/indsendelse", "/sager/999999/indsendelse", NOBODY, 404),
                    post(PAPER + "/tilbagekaldelse", "/sager/999999/tilbagekaldelse", NOBODY, 404),
                    post(STEP + "/godkendelse", "/sager/999999/trin/1/godkendelse", NOBODY, 404),
                    post(STEP + "/tilbagesendelse", "/sager/999999/trin/1/tilbagesendelse", NOBODY, 404),
                    post(STEP + "/overtagelse", "/sager/999999/trin/1/overtagelse", NOBODY, 404),
                    get(ATTACHED, "/sager/999999/bilag", NOBODY),
                    post(ATTACHED, "/sager/999999/bilag", NOBODY, 404),
                    post(ATTACHMENT + "/oplysninger", "/sager/999999/bilag/1/oplysninger", NOBODY, 404),
                    post(ATTACHMENT + "/flytning", "/sager/999999/bilag/1/flytning", NOBODY, 404),
                    post(ATTACHMENT + "/udskiftning", "/sager/999999/bilag/1/udskiftning", NOBODY, 404),
                    post(ATTACHMENT + "/fjernelse", "/sager/999999/bilag/1/fjernelse", NOBODY, 404),
                    get(ATTACHMENT + "/{version:\\d{1,6}}/{name}", "/sager/999999/bilag/1/1/kort.pdf", NOBODY),
                    post(PAPER + "/billeder", "/sager/999999/billeder", NOBODY, 404),
                    get(PAPER + "/billeder/{figure:[0-9a-f-]{36}}", "/sager/999999/billeder/" + UNKNOWN, NOBODY),
                    get("/kle", "/kle?q=trafik", STAFF),
                    get("/kle.json", "/kle.json?q=trafik", STAFF),
                    get("/min-dag/fravaer", "/min-dag/fravaer", STAFF),
                    post("/min-dag/fravaer", "/min-dag/fravaer", STAFF, 422),
                    post("/min-dag/fravaer/{id:\\d{1,15}}/ophoer", "/min-dag/fravaer/999999/ophoer", NOBODY, 404),
                    get("/min-dag/mail", "/min-dag/mail", STAFF),
                    post("/min-dag/mail", "/min-dag/mail", STAFF, 302),
                    get("/administration/mail", "/administration/mail", ADMINISTRATOR),
                    get("/administration/fravaer", "/administration/fravaer", ADMINISTRATOR),
                    post("/administration/fravaer", "/administration/fravaer", ADMINISTRATOR, 422),
                    post(
                            "/administration/fravaer/{id:\\d{1,15}}/ophoer",
                            "/administration/fravaer/999999/ophoer",
                            ADMINISTRATOR,
                            404),
                    get("/administration/kalender", "/administration/kalender", ADMINISTRATOR),
                    post("/administration/kalender", "/administration/kalender", ADMINISTRATOR, 422),
                    post(
                            "/administration/kalender/{day:\\d{4}-\\d\\d-\\d\\d}/aabning",
                            "/administration/kalender/1999-01-01/aabning", ADMINISTRATOR, 302),
                    get(CLOSURE, CLOSURE, ADMINISTRATOR),
                    post(CLOSURE, CLOSURE, ADMINISTRATOR, 422),
                    post(CLOSURE + "/{id:\\d{1,15}}/ophoer", CLOSURE + "/999999/ophoer", ADMINISTRATOR, 302),
                    get(WAYS, WAYS, ADMINISTRATOR),
                    get(WAYS + "/ny", WAYS + "/ny", ADMINISTRATOR),
                    post(WAYS, WAYS, ADMINISTRATOR, 422),
                    get(WAY, WAYS + "/999999", ADMINISTRATOR, 404),
                    post(WAY, WAYS + "/999999", ADMINISTRATOR, 404),
                    post(WAY + "/nedlaeggelse", WAYS + "/999999/nedlaeggelse", ADMINISTRATOR, 404),
                    post(WAY + "/genoptagelse", WAYS + "/999999/genoptagelse", ADMINISTRATOR, 404),
                    get(AGENDAS, AGENDAS, STAFF),
                    get(AGENDA, AGENDAS + "/" + UNKNOWN, NOBODY),
                    get(AGENDA, BEGUN, FOLLOWERS),
                    get(AGENDA + "/proeve.pdf", BEGUN + "/proeve.pdf", COLLECTOR),
                    get(AGENDA + "/proeve.docx", BEGUN + "/proeve.docx", COLLECTOR),
                    get(AGENDA + "/udsendelse", BEGUN + "/udsendelse", COLLECTOR),
                    post(AGENDA + "/udsendelse", BEGUN + "/udsendelse", COLLECTOR, 422),
                    post(AGENDA, BEGUN, COLLECTOR, 302),
                    post(AGENDA + "/aarshjul", BEGUN + "/aarshjul", COLLECTOR, 302),
                    post(AGENDA + "/sager", BEGUN + "/sager?sag=" + BEGUN_CASE, COLLECTOR, 302),
                    post(AGENDA + "/punkter", BEGUN + "/punkter?titel=", COLLECTOR, 302),
                    post(AGENDA_ITEM + "/oplysninger", BEGUN + "/punkter/1/oplysninger?titel=", COLLECTOR, 302),
                    post(AGENDA_ITEM + "/flytning", BEGUN + "/punkter/999999/flytning?plads=1", COLLECTOR, 302),
                    post(AGENDA_ITEM + "/fjernelse", BEGUN + "/punkter/999999/fjernelse", COLLECTOR, 302),
                    post(AGENDA_ITEM + "/tilbagegivelse", BEGUN + "/punkter/999999/tilbagegivelse", COLLECTOR, 302),
                    post(AGENDA_ITEM + "/modtagelse", BEGUN + "/punkter/999999/modtagelse", COLLECTOR, 302),
                    get(PAPER, "/sager/" + BEGUN_CASE, COLLECTOR),
                    get(AGENDA + "/proeve.pdf", AGENDAS + "/" + UNKNOWN + "/proeve.pdf", NOBODY),
                    get(AGENDA + "/proeve.docx", AGENDAS + "/" + UNKNOWN + "/proeve.docx", NOBODY),
                    get(AGENDA + "/udsendelse", AGENDAS + "/" + UNKNOWN + "/udsendelse", NOBODY),
                    post(AGENDA + "/udsendelse", AGENDAS + "/" + UNKNOWN + "/udsendelse", NOBODY, 404),
                    post(AGENDA, AGENDAS + "/" + UNKNOWN, NOBODY, 404),
                    post(AGENDA + "/aarshjul", AGENDAS + "/" + UNKNOWN + "/aarshjul", NOBODY, 404),
                    post(AGENDA + "/sager", AGENDAS + "/" + UNKNOWN + "/sager?sag=1", NOBODY, 404),
                    post(AGENDA + "/punkter", AGENDAS + "/" + UNKNOWN + "/punkter", NOBODY, 404),
                    post(AGENDA_ITEM + "/oplysninger", AGENDAS + "/" + UNKNOWN + "/punkter/1/oplysninger", NOBODY, 404),
                    post(
                            AGENDA_ITEM + "/flytning",
                            AGENDAS + "/" + UNKNOWN + "/punkter/1/flytning?plads=1",
                            NOBODY,
                            404),
                    post(AGENDA_ITEM + "/fjernelse", AGENDAS + "/" + UNKNOWN + "/punkter/1/fjernelse", NOBODY, 404),
                    post(
                            AGENDA_ITEM + "/tilbagegivelse",
                            AGENDAS + "/" + UNKNOWN + "/punkter/1/tilbagegivelse",
                            NOBODY,
                            404),
                    post(AGENDA_ITEM + "/modtagelse", AGENDAS + "/" + UNKNOWN + "/punkter/1/modtagelse", NOBODY, 404),
                    get(ATTENDANCE, NO_ATTENDANCE, NOBODY),
                    post(ATTENDANCE + "/alle", NO_ATTENDANCE + "/alle", NOBODY, 404),
                    post(ATTENDEE + "/ankomst", NO_ATTENDANCE + "/1/ankomst", NOBODY, 404),
                    post(ATTENDEE + "/afgang", NO_ATTENDANCE + "/1/afgang", NOBODY, 404),
                    post(ATTENDEE + "/afbud", NO_ATTENDANCE + "/1/afbud", NOBODY, 404),
                    post(ATTENDEE + "/forsinkelse", NO_ATTENDANCE + "/1/forsinkelse", NOBODY, 404),
                    post(ATTENDEE + "/inhabilitet", NO_ATTENDANCE + "/1/inhabilitet?punkt=1", NOBODY, 404),
                    post(
                            ATTENDEE + "/stedfortraeder",
                            NO_ATTENDANCE + "/1/stedfortraeder?stedfortraeder=2",
                            NOBODY,
                            404),
                    post(ATTENDANCE + "/gaester", NO_ATTENDANCE + "/gaester", NOBODY, 404),
                    post(NOTED + "/fortrydelse", NO_ATTENDANCE + "/haendelser/1/fortrydelse", NOBODY, 404),
                    post(NOTED + "/rettelse", NO_ATTENDANCE + "/haendelser/1/rettelse", NOBODY, 404),
                    post(ATTENDANCE + "/eget-afbud", NO_ATTENDANCE + "/eget-afbud", NOBODY, 404),
                    post(ATTENDANCE + "/eget-fremmoede", NO_ATTENDANCE + "/eget-fremmoede", NOBODY, 404),
                    get(COURSE, NO_COURSE, NOBODY),
                    post(COURSE + "/aabning", NO_COURSE + "/aabning", NOBODY, 404),
                    post(COURSE + "/punkt", NO_COURSE + "/punkt?punkt=1", NOBODY, 404),
                    post(COURSE + "/lukning", NO_COURSE + "/lukning", NOBODY, 404),
                    post(COURSE + "/genaabning", NO_COURSE + "/genaabning", NOBODY, 404),
                    get(LIVE, "/moede/" + UNKNOWN, NOBODY),
                    put(PASSAGE, NO_ITEM + "/beslutning", NOBODY, 404),
                    post(PASSAGE, NO_ITEM + "/beslutning?fra=0", NOBODY, 404),
                    post(LIVE_ITEM + "/formulering", NO_ITEM + "/formulering?fra=0&formulering=1", NOBODY, 404),
                    post(LIVE_ITEM + "/doere/fortrydelse", NO_ITEM + "/doere/fortrydelse", NOBODY, 404),
                    post(LIVE_ITEM + "/doere", NO_ITEM + "/doere?lukket=true", NOBODY, 404),
                    post(LIVE_ITEM + "/plads", NO_ITEM + "/plads?retning=op", NOBODY, 404),
                    post(LIVE + "/nyt-punkt", "/moede/" + UNKNOWN + "/nyt-punkt?titel=Nyt", NOBODY, 404),
                    post(LIVE_ITEM + "/behandling", NO_ITEM + "/behandling", NOBODY, 404),
                    post(LIVE_ITEM + "/udfald", NO_ITEM + "/udfald", NOBODY, 404),
                    post(LIVE_ITEM + "/afstemninger", NO_ITEM + "/afstemninger", NOBODY, 404),
                    post(
                            LIVE_ITEM + "/afstemninger/{ballot:\\d{1,15}}/sletning",
                            NO_ITEM + "/afstemninger/1/sletning",
                            NOBODY,
                            404),
                    post(LIVE_ITEM + "/udtalelser", NO_ITEM + "/udtalelser", NOBODY, 404),
                    post(
                            LIVE_ITEM + "/udtalelser/{statement:\\d{1,15}}/sletning",
                            NO_ITEM + "/udtalelser/1/sletning",
                            NOBODY,
                            404),
                    post(LIVE_ITEM + "/opgaver", NO_ITEM + "/opgaver", NOBODY, 404),
                    post(
                            LIVE_ITEM + "/opgaver/{task:\\d{1,15}}/fjernelse",
                            NO_ITEM + "/opgaver/1/fjernelse",
                            NOBODY,
                            404),
                    get("/opfoelgning", "/opfoelgning", STAFF),
                    get("/udvalg/{slug}/henvisninger", "/udvalg/kommunalbestyrelsen/henvisninger", FOLLOWERS),
                    get("/opfoelgning/udvalg/{slug}", "/opfoelgning/udvalg/kommunalbestyrelsen", FOLLOWERS),
                    get(TASK, "/opfoelgning/999999", NOBODY),
                    post(TASK + "/tilbagemelding", "/opfoelgning/999999/tilbagemelding", NOBODY, 404),
                    post(TASK + "/overdragelse", "/opfoelgning/999999/overdragelse", NOBODY, 404),
                    post(TASK + "/frist", "/opfoelgning/999999/frist", NOBODY, 404),
                    post(TASK + "/bortfald", "/opfoelgning/999999/bortfald", NOBODY, 404),
                    post(TASK + "/genoptagelse", "/opfoelgning/999999/genoptagelse", NOBODY, 404),
                    get(AGENDA_ITEM + "/inhabilitet", AGENDAS + "/" + UNKNOWN + "/punkter/1/inhabilitet", NOBODY),
                    post(AGENDA_ITEM + "/inhabilitet", AGENDAS + "/" + UNKNOWN + "/punkter/1/inhabilitet", NOBODY, 404),
                    post(
                            AGENDA_ITEM + "/inhabilitet/{exclusion:\\d{1,15}}/ophoer",
                            AGENDAS + "/" + UNKNOWN + "/punkter/1/inhabilitet/1/ophoer",
                            NOBODY,
                            404),
                    get("/billeder/{id:[0-9a-f-]{36}}", "/billeder/" + UNKNOWN, NOBODY),
                    get("/administration", "/administration", ADMINISTRATOR),
                    get("/administration/adgange", "/administration/adgange", ADMINISTRATOR),
                    get("/administration/adgange/ny", "/administration/adgange/ny", ADMINISTRATOR),
                    post("/administration/adgange", "/administration/adgange", ADMINISTRATOR, 422),
                    get(ACCOUNT, "/administration/adgange/999999", ADMINISTRATOR, 404),
                    post(ACCOUNT + "/roller", "/administration/adgange/999999/roller", ADMINISTRATOR, 404),
                    post(ACCOUNT + "/link", "/administration/adgange/999999/link", ADMINISTRATOR, 404),
                    post(ACCOUNT + "/lukning", "/administration/adgange/999999/lukning", ADMINISTRATOR, 404),
                    get("/administration/udvalg", "/administration/udvalg", ADMINISTRATOR),
                    get("/administration/udvalg/ny", "/administration/udvalg/ny", ADMINISTRATOR),
                    post("/administration/udvalg", "/administration/udvalg", ADMINISTRATOR, 422),
                    get(SET_UP, "/administration/udvalg/chefforum", ADMINISTRATOR),
                    get(SET_UP, "/administration/udvalg/findes-ikke", ADMINISTRATOR, 404),
                    post(SET_UP + "/navne", "/administration/udvalg/chefforum/navne", ADMINISTRATOR, 422),
                    post(SET_UP + "/medlemmer", "/administration/udvalg/chefforum/medlemmer", ADMINISTRATOR, 422),
                    post(
                            SET_UP + "/medlemmer/{id:\\d{1,15}}/udtraeden",
                            "/administration/udvalg/chefforum/medlemmer/999999/udtraeden",
                            ADMINISTRATOR,
                            404),
                    post(
                            SET_UP + "/medlemmer/{id:\\d{1,15}}/sletning",
                            "/administration/udvalg/chefforum/medlemmer/999999/sletning",
                            ADMINISTRATOR,
                            404),
                    get(
                            SET_UP + "/ubesatte/{id:\\d{1,15}}",
                            "/administration/udvalg/chefforum/ubesatte/999999",
                            ADMINISTRATOR,
                            404),
                    post(
                            SET_UP + "/ubesatte/{id:\\d{1,15}}/nedlaeggelse",
                            "/administration/udvalg/chefforum/ubesatte/999999/nedlaeggelse",
                            ADMINISTRATOR,
                            404),
                    post(
                            SET_UP + "/ubesatte/{id:\\d{1,15}}/sidste-dag",
                            "/administration/udvalg/chefforum/ubesatte/999999/sidste-dag",
                            ADMINISTRATOR,
                            404),
                    post(SET_UP + "/valgperiode", "/administration/udvalg/chefforum/valgperiode", ADMINISTRATOR, 422),
                    post(SET_UP + "/ophoer", "/administration/udvalg/findes-ikke/ophoer", ADMINISTRATOR, 404),
                    get(TEMPLATES, TEMPLATES, ADMINISTRATOR),
                    get(TEMPLATES + "/ny", TEMPLATES + "/ny", ADMINISTRATOR),
                    post(TEMPLATES, TEMPLATES, ADMINISTRATOR, 422),
                    get(TEMPLATE, TEMPLATES + "/999999", ADMINISTRATOR, 404),
                    post(TEMPLATE, TEMPLATES + "/999999", ADMINISTRATOR, 404),
                    post(TEMPLATE + "/nedlaeggelse", TEMPLATES + "/999999/nedlaeggelse", ADMINISTRATOR, 404),
                    post(TEMPLATE + "/genoptagelse", TEMPLATES + "/999999/genoptagelse", ADMINISTRATOR, 404),
                    get(PROOFREADING, PROOFREADING, ADMINISTRATOR),
                    post(PROOFREADING, PROOFREADING + "?vaegt-personalNumber=OFF", ADMINISTRATOR, 422),
                    post(PROOFREADING + "/ordliste", PROOFREADING + "/ordliste?ord=%3C%3E", ADMINISTRATOR, 422),
                    get("/adgangskode/{secret}", "/adgangskode/gaet", EVERYONE, 410),
                    post("/adgangskode/{secret}", "/adgangskode/gaet", EVERYONE, 410),
                    get("/administration/import", "/administration/import", ADMINISTRATOR),
                    post("/administration/import", "/administration/import", ADMINISTRATOR, 422),
                    get("/administration/import/{id}", "/administration/import/" + UNKNOWN, ADMINISTRATOR, 404),
                    post(
                            "/administration/import/{id}/oplysninger",
                            "/administration/import/" + UNKNOWN + "/oplysninger",
                            ADMINISTRATOR,
                            404),
                    post(
                            "/administration/import/{id}/indlaesning",
                            "/administration/import/" + UNKNOWN + "/indlaesning",
                            ADMINISTRATOR,
                            404))
            .toList();

    private RouteTable() {}

    private static Row get(String route, String address, Expect expect) {
        return get(route, address, expect, 200);
    }

    private static Row get(String route, String address, Expect expect, int granted) {
        return new Row("GET " + route, address, expect, granted);
    }

    private static Row post(String route, String address, Expect expect, int granted) {
        return new Row("POST " + route, address, expect, granted);
    }

    private static Row put(String route, String address, Expect expect, int granted) {
        return new Row("PUT " + route, address, expect, granted);
    }
}
