package org.vigia.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.vigia.VigiaTest;

/** Gives each Spring context of a {@link VigiaTest} a database of its own. */
public final class TestContexts implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        @Nullable VigiaTest asked = TestContextAnnotationUtils.findMergedAnnotation(test, VigiaTest.class);
        return asked == null ? null : new OnTestDatabase(asked.ownDatabase() ? test.getName() : "shared");
    }

    /** Equal for tests that may share a context. */
    private record OnTestDatabase(String sharedBy) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var database = TestDatabase.create();
            context.getBeanFactory().registerSingleton("database", database.database());
            context.getBeanFactory().registerSingleton("testDatabase", database);
        }
    }
}
