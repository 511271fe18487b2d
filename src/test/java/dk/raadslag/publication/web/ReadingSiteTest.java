package dk.raadslag.publication.web;

import dk.raadslag.store.RaadslagTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of pages on all of Raadslag; these tests share one database and each sets up committees of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RaadslagTest(database = "reading-site")
@Import({Shelf.class, Visit.class, QueryCount.class})
@interface ReadingSiteTest {}
