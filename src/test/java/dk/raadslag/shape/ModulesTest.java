package dk.raadslag.shape;

import dk.raadslag.Raadslag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    static final ApplicationModules MODULES = ApplicationModules.of(Raadslag.class);

    @Test
    void modules_use_only_what_they_declare_and_never_in_circles() {
        MODULES.verify();
    }
}
