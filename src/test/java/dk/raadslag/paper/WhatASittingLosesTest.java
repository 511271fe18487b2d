package dk.raadslag.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WhatASittingLosesTest {

    private static final String LONG = "Forvaltningen foreslår en cykelsti langs Møllevej. ".repeat(10);

    private static RichText text(String words) {
        return words.isBlank() ? RichText.EMPTY : RichText.of(Paragraph.of(words.strip()));
    }

    private static boolean isMuch(String before, String after) {
        return Loss.by(0, text(before), text(after)).isMuch();
    }

    @Example
    void typingAndMendingLosesLittle() {
        assertThat(Loss.by(0, text("Fire uhe i år"), text("Fire uheld i år")).signs())
                .isZero();
        assertThat(isMuch("", "Fire uheld")).isFalse();
        assertThat(isMuch(LONG, LONG.replaceFirst("foreslår", "anbefaler"))).isFalse();
        assertThat(isMuch("Fem", "Fire")).isFalse();
    }

    @Example
    void whatIsMovedIsNotLost() {
        assertThat(Loss.by(0, text("Først parken. Så stien. "), text("Så stien. Først parken."))
                        .signs())
                .isZero();
    }

    @Example
    void anEmptiedTextIsAlwaysMuch() {
        assertThat(isMuch("Nej", "")).isTrue();
        assertThat(isMuch("", "")).isFalse();
    }

    @Example
    void halfOfAShortTextAndThreeLinesOfALongAreMuch() {
        assertThat(isMuch("Intet at bemærke", "100alt")).isTrue();
        assertThat(isMuch(LONG, LONG.substring(250))).isTrue();
        assertThat(isMuch(LONG, LONG.substring(150))).isFalse();
    }

    @Example
    void aPictureIsMuch() {
        RichText pictured = RichText.of(Paragraph.of(LONG), new Figure("/sager/1/billeder/a", "Møllevej", null));
        assertThat(Loss.by(0, pictured, text(LONG)).isMuch()).isTrue();
    }

    @Example
    void theAddressOfALinkIsLostWithIt() {
        String address = "https://bakkedal.example/planer/cykelstier-langs-møllevej";
        RichText linked = RichText.of(new Paragraph(List.of(new Text("Se planen for stien", Set.of(), address))));
        assertThat(Loss.by(0, linked, text("Se planen for stien")).isMuch()).isTrue();
        assertThat(Loss.by(0, linked, linked).signs()).isZero();
    }

    @Example
    void littleByLittleIsMuchInTheEnd() {
        int lost = 0;
        int saves = 0;
        for (String left = LONG; ; left = left.substring(0, left.length() - 30), saves++) {
            Loss loss = Loss.by(lost, text(left), text(left.substring(0, left.length() - 30)));
            if (loss.isMuch()) break;
            lost = loss.signs();
        }
        assertThat(saves).isBetween(5, 8);
    }

    /** Of any text saved in a sitting all but little is in its line of the history. */
    @Property(tries = 300)
    void everyTextThatWasSavedIsNearlyFoundAgain(
            @ForAll @Size(min = 1, max = 40)
                    List<@CharRange(from = 'a', to = 'd') @StringLength(max = 120) String> saves) {
        int lost = 0;
        List<String> line = new ArrayList<>();
        for (String letters : saves) {
            String after = String.join(" ", letters.split("(?<=\\G.{4})"));
            Loss loss = Loss.by(lost, text(line.isEmpty() ? "" : line.getLast()), text(after));
            if (loss.isMuch()) line.clear();
            lost = loss.isMuch() ? 0 : loss.signs();
            line.add(after);
            line.forEach(earlier -> assertThat(missing(earlier, after)).isLessThanOrEqualTo(Loss.MOST));
            if (after.isBlank()) assertThat(line).allMatch(String::isBlank);
        }
    }

    private static int missing(String was, String is) {
        List<Integer> missing =
                new ArrayList<>(was.replace(" ", "").chars().boxed().toList());
        is.chars().boxed().forEach(missing::remove);
        return missing.size();
    }
}
