package dk.raadslag.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points the application under test at its database; a part of the key under which started applications are kept. */
record TestDatabaseCustomizer(String key) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestDatabase database = TestDatabase.fresh();
        Passwords passwords = TestCluster.INSTANCE.passwords();
        TestPropertyValues.of(Map.of(
                        "raadslag.db.url", database.url(),
                        "raadslag.db.owner-password", passwords.owner(),
                        "raadslag.db.app-password", passwords.application(),
                        "raadslag.db.connections", "4",
                        "raadslag.rounds", "false"))
                .applyTo(context);
        context.getBeanFactory().registerSingleton("testDatabase", database);
    }

    /** Named in spring.factories. */
    static class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            @Nullable RaadslagTest test = AnnotatedElementUtils.findMergedAnnotation(testClass, RaadslagTest.class);
            if (test == null) return null;
            return new TestDatabaseCustomizer(test.database().isEmpty() ? testClass.getName() : test.database());
        }
    }
}
