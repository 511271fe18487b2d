package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldHeadingsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Indstilling                                      | recommendation
            RESUMÉ                                           | summary
            Anledning                                        | occasion
            Lovgrundlag - link                               | legalBasis
            Kommunikation/høring                             | communication
            Beslutning i Byrådet den 12-03-2025              | decision
            Beslutning Miljø- og Byudvalget den 15-09-2020   | decision
            Særlige hensyn                                   | saerlige-hensyn
            Storkene - link                                  | storkene-link
            """)
    void a_heading_tells_its_field(String heading, String key) {
        assertThat(FieldHeadings.standard().key(heading)).isEqualTo(key);
    }
}
