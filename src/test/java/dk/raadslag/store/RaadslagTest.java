package dk.raadslag.store;

import dk.raadslag.Raadslag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Starts all of Raadslag on a {@link TestDatabase}; a {@code MockMvc} and every door can be injected. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Raadslag.class)
@AutoConfigureMockMvc
public @interface RaadslagTest {

    /** Test classes that name the same database share it and the started application; by default each has its own. */
    String database() default "";
}
