package org.vigia.platform;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Vigía: the command line, the database under it, the rooms above it. */
public final class Platform {
    private final Class<?> application;

    public Platform(Class<?> application) {
        this.application = application;
    }

    /** Runs one command to its end, or a server until it is stopped; returns the exit code. */
    public int run(String... arguments) {
        throw new UnsupportedOperationException("no verb yet: " + application + String.join(" ", arguments));
    }

    /** The rooms, opened on that database; closing the context closes both. */
    static ConfigurableApplicationContext open(
            Class<?> application, Database database, Map<String, Object> properties) {
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(properties);
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("database", database));
        return spring.run();
    }
}
