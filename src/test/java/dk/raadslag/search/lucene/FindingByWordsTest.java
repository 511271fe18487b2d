package dk.raadslag.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Outcome;
import dk.raadslag.search.AnItem;
import dk.raadslag.search.Hits;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingByWordsTest {

    private static AnItem saying(String text) {
        return AnItem.titled("Et punkt").saying(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Løn og administration | lønadministrationen flyttes",
                "samtale om sygefravær | der indkaldes til sygefraværssamtaler",
                "sygefraværssamtale | en samtale med lederen om sygefravær",
                "skolebestyrelsesvalg | valg til skolens bestyrelse, hvor skolebestyrelsen",
                "lokalplaner | forslag til lokalplan",
                "mødet | flere møder",
                "BUDGET | budgettet for 2026",
                "MED-udvalg | MEDudvalget har drøftet",
                "medudvalg | MED-udvalget har drøftet",
                "unge | Børne- og Ungeudvalget",
                "ungeudvalg | Børne-/Ungeudvalget",
                "aeldre | de ældre borgere",
                "skoleomraadet | hele skoleområdet",
                "Ågård | vejen ved Aagård",
                "1250000 | i alt 1.250.000 kr.",
                "1.250.000 | i alt 1250000 kr.",
                "2025 | mødet den 12-03-2025",
                "budget-2026 | budget 2026 vedtages",
                "vedtægt | ved\u00ADtægten",
                "e-mail | send en e-mail til",
                "bro | stibroen over åen",
                "broen | en stibro over åen",
                "hal | svømmehallens tag",
                "sag | personalesager",
                "bus | skolebuschauffører",
                "café | caféen på torvet",
                "cafeen | caféen på torvet",
            })
    void theWordsFindTheText(String words, String text) {
        try (FilledIndex index = FilledIndex.with(saying(text))) {
            assertThat(index.find(words).total()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "løn skole | lønadministrationen flyttes",
                "\"løn administration\" | lønadministrationen flyttes",
                "\"godkendt budget\" | budgettet blev godkendt",
                "\"budget\" | budgettet er vedtaget",
                "budget -skole | budget for en skole",
                "-\"nye skole\" budget | budget til den nye skole",
                "sygefraværssamtale | en samtale om ferie",
                "fravær | nærvær",
                "svømmehal | svømning i en hal",
                "personalesag | en sag om personale",
                "råd | mødet på rådhuset",
            })
    void theWordsDoNotFindTheText(String words, String text) {
        try (FilledIndex index = FilledIndex.with(saying(text))) {
            assertThat(index.find(words).total()).isZero();
        }
    }

    @Test
    void aPhraseStandsWordForWord() {
        try (FilledIndex index =
                FilledIndex.with(AnItem.titled("Ja").saying("blev godkendt af Kommunalbestyrelsen i går"))) {
            assertThat(index.titles("“godkendt af kommunalbestyrelsen”")).containsExactly("Ja");
            assertThat(index.titles("\"godkendt af kommunalbestyrelsen")).containsExactly("Ja");
            assertThat(index.titles("\"af godkendt\"")).isEmpty();
        }
    }

    @Test
    void aPhraseDoesNotReachFromOneFieldIntoTheNext() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Ny skole").saying("Vejen lukkes"))) {
            assertThat(index.titles("\"skole vejen\"")).isEmpty();
            assertThat(index.titles("skole vejen")).hasSize(1);
        }
    }

    @Test
    void littleWordsNeedNotBeThereUnlessTheyAreAllThereIs() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Fravær").saying("Sygefraværssamtaler holdes"))) {
            assertThat(index.titles("samtale om sygefravær")).hasSize(1);
            assertThat(index.titles("om og til")).isEmpty();
        }
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Oplæg til og om intet"))) {
            assertThat(index.titles("om og til")).hasSize(1);
        }
    }

    @Test
    void theFormAsTypedComesBeforeOtherFormsAndThoseBeforeParts() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("dele").saying("administration af løn"),
                AnItem.titled("former").saying("lønadministrationens opgaver"),
                AnItem.titled("ordet").saying("lønadministration og andet"))) {
            assertThat(index.titles("lønadministration")).containsExactly("ordet", "former", "dele");
        }
    }

    @Test
    void aTitleWithTheWordInACompoundComesBeforeATextWithTheWord() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Vejvedligehold").saying("En bro, en bro og endnu en bro"),
                AnItem.titled("Renovering af stibroen").saying("Træet er råddent"),
                AnItem.titled("Anlægsbudget").saying("Der afsættes midler til stibroen"))) {
            assertThat(index.titles("bro")).containsExactly("Renovering af stibroen", "Vejvedligehold", "Anlægsbudget");
        }
    }

    @Test
    void aParticipleComesAfterTheOtherFormsOfItsStem() {
        LocalDate newer = LocalDate.of(2026, 1, 1);
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Et").saying("Der er talt om fraværende i dag").on(newer),
                AnItem.titled("To").saying("Der er talt om fraværet i dag"))) {
            assertThat(index.titles("fravær")).containsExactly("To", "Et");
            assertThat(index.titles("fraværende")).containsExactly("Et", "To");
        }
    }

    @Test
    void whoWasAbsentComesAfterWhatIsSaidOfAbsence() {
        String minutes = "Indstillingen blev godkendt.\nFraværende: Viggo Rosenlund Carstens (C).";
        String report = "Fraværet er faldet. " + "Der er talt om meget andet på mødet. ".repeat(150);
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Takster").decided(Outcome.APPROVED, minutes),
                AnItem.titled("Plan").decided(Outcome.NOTED, "Drøftet.\n- Ikke til stede: Viggo Carstens (C)"),
                AnItem.titled("Valg").decided(Outcome.APPROVED, "Viggo Carstens blev valgt."),
                AnItem.titled("Status").saying(report),
                AnItem.titled("Sygefravær").saying("Tal for 2. kvartal"),
                AnItem.titled("Trivsel").saying("Oversigten over sygefraværet"),
                AnItem.titled("Fravær").saying("Tal for 3. kvartal"))) {
            assertThat(index.titles("fravær"))
                    .startsWith("Fravær", "Sygefravær")
                    .endsWith("Takster")
                    .hasSize(5);
            assertThat(index.titles("carstens")).startsWith("Valg").hasSize(3);
        }
    }

    @Test
    void theWordItselfComesBeforeLongerWordsWithItInTheSameField() {
        LocalDate newer = LocalDate.of(2026, 1, 1);
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Et").saying("Et oplæg om sygefraværssamtaler").on(newer),
                AnItem.titled("To").saying("Et oplæg om sygefravær").on(newer),
                AnItem.titled("Tre").saying("Et oplæg om fravær"))) {
            assertThat(index.titles("fravær")).startsWith("Tre").hasSize(3);
        }
    }

    @Test
    void theTitleWeighsMostThenTheDecision() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Et").saying("om trafik"),
                AnItem.titled("To").decided(Outcome.APPROVED, "trafik godkendt"),
                AnItem.titled("Trafik").saying("om veje"))) {
            assertThat(index.titles("trafik")).containsExactly("Trafik", "To", "Et");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "81.37.00-P00-1-24",
                "81.37.00-p00-1-24",
                "81.37.00P00-1-24",
                "81.37.00-P00-1-2024",
                "81.37.00 P00 1 24",
                "81.37.00 - P00 - 1 - 24",
                "813700P00124",
                "81.37",
                "81.37.00",
                "81.37.00-P00",
                "81.37.00-P00-1",
                "beredskab 81.37"
            })
    void aCaseNumberIsFoundInEveryStyleAndByItsBeginnings(String typed) {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Beredskab").filed("81.37.00-P00-1-24"),
                AnItem.titled("Andet beredskab").filed("81.38.00-P00-12-4"))) {
            assertThat(index.titles(typed)).containsExactly("Beredskab");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"81.38.05-G01-4-2", "81.38.05-G01-42-4", "81.38.05-G01-4", "81.3", "38.05"})
    void aCaseNumberIsNotFoundByAnother(String typed) {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Løn").filed("81.38.05-G01-44-24"))) {
            assertThat(index.titles(typed)).isEmpty();
        }
    }

    @Test
    void caseNumbersOfOtherSystemsAreFoundWithAndWithoutMarks() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Anden").filed("EMN-2024-01234"))) {
            assertThat(index.titles("EMN-2024-01234")).hasSize(1);
            assertThat(index.titles("emn202401234")).hasSize(1);
        }
    }

    @Test
    void attachmentsAreFoundByTheirNames() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Plan").attached("Trafikanalyse Nørregade.pdf"))) {
            assertThat(index.titles("trafikanalyse nørregade")).hasSize(1);
        }
    }

    @Property(tries = 200)
    void nothingTypedIsEverRefused(@ForAll String typed) {
        assertThat(ONE.find(typed).total()).isBetween(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"",
                "-",
                "--",
                "\"\"",
                "-\"",
                "AND OR NOT",
                "titel:budget",
                "(budget",
                "bud*",
                "~",
                "\\",
                "[a TO b]",
                "a && b || !c"
            })
    void unknownSyntaxIsPlainWords(String typed) {
        Hits hits = ONE.find(typed);
        assertThat(hits.total()).isBetween(0, 1);
    }

    private static final FilledIndex ONE =
            FilledIndex.with(AnItem.titled("Budget").saying("budget og regnskab"));
}
