package dk.raadslag.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.raadslag.shape.culprits.HurriedSpeaker;
import dk.raadslag.shape.culprits.MinutesHelper;
import dk.raadslag.shape.culprits.RecordWithSpring;
import dk.raadslag.shape.culprits.ServletInTheDoor;
import dk.raadslag.shape.culprits.SqlInTheDoor;
import dk.raadslag.shape.culprits.web.PageAsClerk;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.raadslag");

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps_the_rule(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("culprits")
    void the_rule_bites_its_culprit(ArchRule rule, Class<?> culprit) {
        JavaClasses planted = new ClassFileImporter().importClasses(culprit);

        assertThat(rule.allowEmptyShould(true).evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void every_rule_has_a_culprit() {
        assertThat(culprits().map(arguments -> arguments.get()[0])).containsAll(ShapeRules.ALL);
    }

    static Stream<ArchRule> rules() {
        return ShapeRules.ALL.stream();
    }

    static Stream<Arguments> culprits() {
        return Stream.of(
                Arguments.of(ShapeRules.ONLY_TABLES_KNOW_JDBC, SqlInTheDoor.class),
                Arguments.of(ShapeRules.ONLY_WEB_KNOWS_HTTP, ServletInTheDoor.class),
                Arguments.of(ShapeRules.RECORDS_KNOW_NO_FRAMEWORK, RecordWithSpring.class),
                Arguments.of(ShapeRules.TIME_COMES_FROM_A_CLOCK, HurriedSpeaker.class),
                Arguments.of(ShapeRules.NO_WORN_OUT_NAMES, MinutesHelper.class),
                Arguments.of(ShapeRules.CLERKS_ARE_FEW, PageAsClerk.class));
    }
}
