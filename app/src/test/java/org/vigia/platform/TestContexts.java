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
        var found = TestContextAnnotationUtils.findAnnotationDescriptor(test, VigiaTest.class);
        if (found == null) return null;
        boolean own = found.getAnnotation().ownDatabase();
        return new OnTestDatabase(own ? found.getRootDeclaringClass().getName() : "shared");
    }

    /** Equal for tests that may share a context. */
    private record OnTestDatabase(String sharedBy) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var database = TestDatabase.create();
            context.getBeanFactory().registerSingleton("database", database.database());
            context.getBeanFactory().registerSingleton("testDatabase", database);
            var statements = new Statements();
            context.getBeanFactory().registerSingleton("statements", statements);
        }
    }
}
