package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturningAfterLogInTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/udvalg/byraadet", "/soeg?ord=sk%C3%B8n&side=2", "/sager/00.01.00-P35-7-23"})
    void aPageOfThisSiteIsReturnedTo(String address) {
        assertThat(ReturnAddress.safe(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "udvalg",
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "/%",
                "/a\r\nSet-Cookie: x=y",
                "/\t/example.org",
                "/log-ud",
                "/log-ind",
                "javascript:alert(1)"
            })
    void nothingElseIs(String address) {
        assertThat(ReturnAddress.safe(address)).isEqualTo("/");
    }
}
