package dk.raadslag.town;

import dk.raadslag.store.RaadslagTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Starts Raadslag with all of Bakkedal Kommune in it; classes that only read share one town. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RaadslagTest(database = "bakkedal")
@TestPropertySource(properties = "raadslag.demo=true")
@Import(TownDay.class)
public @interface TownTest {}
