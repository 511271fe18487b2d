package dk.raadslag.journey;

import dk.raadslag.Raadslag;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.town.TownDay;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Starts Raadslag with Bakkedal Kommune behind a real port; all journeys share one town. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RaadslagTest(database = "journeys")
@SpringBootTest(
        classes = Raadslag.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "raadslag.demo=true")
@Import(TownDay.class)
@interface JourneyTest {}
