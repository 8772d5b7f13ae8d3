package org.vigia;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextCustomizerFactories;
import org.vigia.platform.TestContexts;

/**
 * A test of the whole system on a real database and a random port. All such tests share one context and one database,
 * so each makes its own data; {@link #ownDatabase} buys a test class, with all that extend it, a context and a database to itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Vigia.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vigia.api.most-a-minute=1000000")
@AutoConfigureMockMvc
@ContextCustomizerFactories(TestContexts.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface VigiaTest {
    boolean ownDatabase() default false;
}
