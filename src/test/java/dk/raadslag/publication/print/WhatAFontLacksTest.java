package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatAFontLacksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ✓ ☐ ☑ → ≥ € ½ ², ✓ ☐ ☑ → ≥ € ½ ²
            ﬁnde eﬀekt, finde effekt
            effektiv affald flow fjern, effektiv affald flow fjern
            »a« “b” „c“ ‘d’ – — … ·, »a« “b” „c“ ‘d’ – — … ·
            Łódź Dvořák Çelik Ирина Νίκος, Łódź Dvořák Çelik Ирина Νίκος
            𝐁𝐲𝐫𝐚𝐚𝐝 ＡＢ１, Byraad AB1
            """)
    void signs_beyond_the_usual_are_printed(String source, String copied) {
        Samples.Outcome outcome = Samples.print(Samples.saying(source));
        assertThat(outcome.printed().characters()).isEmpty();
        assertThat(PdfCheck.text(outcome.pdf()).replaceAll("\\s+", " ")).contains(copied);
        PdfCheck.assertAccessibleAndLasting(outcome.pdf());
    }

    @Test
    void what_no_font_has_is_a_visible_sign_and_reported() {
        Samples.Outcome outcome = Samples.print(Samples.saying("Før 漢 efter"));
        assertThat(outcome.printed().characters()).containsExactly((int) '漢');
        assertThat(outcome.printed().complete()).isFalse();
        assertThat(PdfCheck.text(outcome.pdf())).contains("Før \uFFFD efter").doesNotContain("#");
    }

    @Test
    void decomposed_letters_and_shapeless_signs_are_the_letters_they_show() {
        Samples.Outcome outcome = Samples.print(Samples.saying("bla\u030A ord\u00ADde\u200Bling smukt\uFE0F"));
        assertThat(outcome.printed().complete()).isTrue();
        assertThat(PdfCheck.text(outcome.pdf())).contains("blå orddeling smukt");
    }

    @Test
    void a_plainer_form_never_becomes_markup() {
        Samples.Outcome outcome = Samples.print(Samples.saying("＜b＞fed＜/b＞ ＆amp;"));
        assertThat(PdfCheck.text(outcome.pdf())).contains("<b>fed</b> &amp;");
    }
}
