package dk.raadslag.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Godkendt.                                                             | APPROVED
            Chefforum godkendte dagsorden og referat.                             | APPROVED
            Udvalget besluttede at godkende forslaget.                            | APPROVED
            Retningslinjen blev aftalt i enighed.                                 | APPROVED
            Indstillingen blev tiltrådt.                                          | APPROVED
            Taget til efterretning.                                               | NOTED
            Chefforum tog orienteringen om byggeri til efterretning.              | NOTED
            Udvalget drøftede sagen og tog orienteringen til efterretning.        | NOTED
            Chefforum drøftede punktet.                                           | DISCUSSED
            Drøftet.                                                              | DISCUSSED
            Chefforum havde temadrøftelsen.                                       | DISCUSSED
            Anbefales over for Kommunalbestyrelsen.                               | RECOMMENDED
            Udvalget anbefaler, at forslaget godkendes.                           | RECOMMENDED
            Økonomiudvalget indstiller til Byrådet, at planen vedtages.           | RECOMMENDED
            Punktet blev udsat.                                                   | POSTPONED
            Udvalget drøftede sagen. Sagen udsættes til næste møde.               | POSTPONED
            Dagsordenen blev godkendt. Punkt 4 er udsat til juni.                 | APPROVED
            Godkendt med den ændring, at punkt 6 tages af dagsordenen.            | APPROVED
            Udvalget godkendte dagsordenen. Punkt 7 blev taget af dagsordenen.    | APPROVED
            Punktet blev taget af dagsordenen.                                    | WITHDRAWN
            Forslaget blev oversendt til Miljøudvalget.                           | REFERRED
            Godkendt med den bemærkning, at resten afventer drøftelsen i MED.     | APPROVED
            Indstillingen blev godkendt. Asta (C) kunne ikke tiltræde beslutningen. | APPROVED
            Rådet tilslutter sig forslaget.                                       | APPROVED
            Byrådet besluttede at sende sagen tilbage til udvalget.               | REFERRED
            Sagen sendes tilbage til forvaltningen.                               | REFERRED
            Sagen oversendes til Økonomiudvalget.                                 | REFERRED
            Godkendt. Sagen oversendes til Økonomiudvalget.                       | APPROVED
            Forslaget blev forkastet.                                             | REJECTED
            Forslaget blev ikke godkendt.                                         | REJECTED
            Sagen blev taget af dagsordenen.                                      | WITHDRAWN
            Punktet udgår.                                                        | WITHDRAWN
            Sagen blev ikke udsat.                                                | OTHER
            Budgettet er endnu ikke godkendt af Byrådet.                          | OTHER
            Planen kan godkendes, når den er rettet til.                          | OTHER
            Det blev aftalt at holde et møde, hvor de udsatte punkter tages op.   | OTHER
            Intet.                                                                | OTHER
            """)
    void the_outcome_is_read_from_the_words(String text, Outcome outcome) {
        assertThat(Outcomes.decision(text).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Punktet blev udsat til kommende Chefforum den 26. marts 2025. | kommende Chefforum den 26. marts 2025
            Punktet blev udsat til ekstraordinært ØS MED.                 | ekstraordinært ØS MED
            Sagen udsættes til næste møde, så HR kan regne på den.        | næste møde
            Sagen sendes tilbage til Børneudvalget.                       | Børneudvalget
            Punktet blev udsat.                                           |
            Godkendt til den 1. maj.                                      |
            """)
    void a_postponed_or_referred_item_tells_where_it_goes(String text, String place) {
        assertThat(Outcomes.decision(text).postponedTo()).isEqualTo(place);
    }
}
