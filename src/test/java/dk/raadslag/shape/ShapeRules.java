package dk.raadslag.shape;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;

/** The house rules that a machine can check; each is proved by a culprit in {@code culprits}. */
final class ShapeRules {

    static final ArchRule ONLY_TABLES_KNOW_JDBC = noClasses()
            .that(not(simpleNameEndingWith("Table")
                            .or(simpleNameEndingWith("Row"))
                            .or(simpleNameEndingWith("Columns")))
                    .and(not(resideInAnyPackage("dk.raadslag.store..", "gg.jte..")))
                    .and(not(DescribedPredicate.describe(
                            "are access's Readings or nested in a table",
                            type -> type.getName().equals("dk.raadslag.access.Readings")
                                    || type.getName().contains("Table$")))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."))
            .because("SQL in one kind of class is SQL one can find, read and guard");

    static final ArchRule ONLY_WEB_KNOWS_HTTP = noClasses()
            .that(not(resideInAnyPackage("dk.raadslag.web..", "dk.raadslag..web.."))
                    .and(not(resideInAnyPackage("gg.jte.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.servlet..", "org.springframework.web.."))
            .because("a door is used by pages, the command line and tests alike");

    static final ArchRule RECORDS_KNOW_NO_FRAMEWORK = noClasses()
            .that(DescribedPredicate.describe(
                    "are records outside web, store and the command line",
                    type -> type.isRecord() && !type.getPackageName().matches(".*\\.(web|store|commands)(\\..*)?")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta.."))
            .because("what the field talks about is plain Java");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks the machine for the time", ShapeRules::asksTheMachine))
            .because("a Clock that is passed can be set by a test");

    static final ArchRule NO_WORN_OUT_NAMES = classes()
            .should(new com.tngtech.archunit.lang.ArchCondition<>("have a name that says what they are") {
                private final List<String> worn = List.of("Impl", "Util", "Utils", "Manager", "Helper", "Dto", "Base");

                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaClass type,
                        com.tngtech.archunit.lang.ConditionEvents events) {
                    if (worn.stream().anyMatch(type.getSimpleName()::endsWith)) {
                        events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                type, type.getName() + " has a worn-out name"));
                    }
                }
            })
            .because("Impl, Util, Manager, Helper, Dto and Base say nothing of the field");

    static final ArchRule CLERKS_ARE_FEW = noClasses()
            .that(not(resideInAnyPackage(
                            "dk.raadslag.access..",
                            "dk.raadslag.committee",
                            "dk.raadslag.meeting",
                            "dk.raadslag.calendar",
                            "dk.raadslag.absence",
                            "dk.raadslag.mail",
                            "dk.raadslag.invitation",
                            "dk.raadslag.casework",
                            "dk.raadslag.paper",
                            "dk.raadslag.approval",
                            "dk.raadslag.yearwheel",
                            "dk.raadslag.agenda",
                            "dk.raadslag.proceedings",
                            "dk.raadslag.followup",
                            "dk.raadslag.minutes",
                            "dk.raadslag.adoption",
                            "dk.raadslag.comment",
                            "dk.raadslag.manuscript",
                            "dk.raadslag.proofreading",
                            "dk.raadslag.publication",
                            "dk.raadslag.importing",
                            "dk.raadslag.openness",
                            "dk.raadslag.search",
                            "dk.raadslag.town"))
                    // Comes before there is a reader: it finds out who that is.
                    .and(not(simpleName("MunicipalLogIn"))))
            .should()
            .callMethodWhere(DescribedPredicate.describe("puts on the clerk's hat", ShapeRules::becomesClerk))
            .because("the clerk sees everything; pages read as their reader");

    static final List<ArchRule> ALL = List.of(
            ONLY_TABLES_KNOW_JDBC,
            ONLY_WEB_KNOWS_HTTP,
            RECORDS_KNOW_NO_FRAMEWORK,
            TIME_COMES_FROM_A_CLOCK,
            NO_WORN_OUT_NAMES,
            CLERKS_ARE_FEW);

    private ShapeRules() {}

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    private static boolean becomesClerk(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("dk.raadslag.access.Readings")
                && call.getName().equals("asClerk");
    }
}
