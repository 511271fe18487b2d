package dk.raadslag.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KleTest {

    @Test
    void the_classification_is_read_from_rows_of_json() throws IOException {
        Kle read = KleFile.json(
                stream(
                        "[{\"nr\":\"81\",\"titel\":\"Personale\"},{\"nr\":\"81.38\",\"titel\":\"Samarbejde\"},{\"nr\":\"34\"}]"));
        assertThat(read.titles()).isEqualTo(Map.of("81", "Personale", "81.38", "Samarbejde"));
    }

    @Test
    void the_classification_is_read_from_xml() throws IOException {
        Kle read = KleFile.xml(
                stream(
                        "<KLE-Emneplan><Hovedgruppe><HovedgruppeNr>81</HovedgruppeNr><HovedgruppeTitel>Personale</HovedgruppeTitel>"
                                + "<Gruppe><GruppeNr>81.38</GruppeNr><GruppeTitel>Samarbejde</GruppeTitel></Gruppe></Hovedgruppe></KLE-Emneplan>"));
        assertThat(read.titles()).isEqualTo(Map.of("81", "Personale", "81.38", "Samarbejde"));
    }

    @Test
    void a_number_knows_when_it_expired_and_its_group_does_not() throws IOException {
        Kle read = KleFile.xml(stream(
                "<KLE-Emneplan><Hovedgruppe><HovedgruppeNr>81</HovedgruppeNr><HovedgruppeTitel>Personale</HovedgruppeTitel>"
                        + "<Gruppe><GruppeNr>81.38</GruppeNr><GruppeTitel>Samarbejde</GruppeTitel>"
                        + "<Emne><EmneNr>81.38.05</EmneNr><EmneTitel>Hovedudvalg</EmneTitel>"
                        + "<AdministrativInfo><Historisk><UdgaaetDato>2019-02-01</UdgaaetDato></Historisk></AdministrativInfo>"
                        + "</Emne></Gruppe></Hovedgruppe></KLE-Emneplan>"));
        assertThat(read.expired()).isEqualTo(Map.of("81.38.05", LocalDate.of(2019, 2, 1)));
        assertThat(read.titles()).hasSize(3);
    }

    @Test
    void other_files_are_refused() {
        assertThatThrownBy(() -> KleFile.json(stream("[]"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> KleFile.json(stream("nej"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> KleFile.xml(stream("<a>"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new Kle(Map.of("8", "Nej"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
