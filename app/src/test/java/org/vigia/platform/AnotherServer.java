package org.vigia.platform;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.vigia.Vigia;

/** One more server of the whole system in this JVM, on a database and with a clock that the test gives it. */
public final class AnotherServer {
    private AnotherServer() {}

    public static ServletWebServerApplicationContext on(TestDatabase database, InstantSource clock) {
        var spring = new SpringApplication(Vigia.class);
        spring.setLogStartupInfo(false);
        spring.addInitializers(context -> {
            var server = (ServletWebServerApplicationContext) context;
            server.getBeanFactory().registerSingleton("database", database.database());
            server.getBeanFactory().registerSingleton("testDatabase", database);
            server.registerBean("clockOfTheTest", InstantSource.class, () -> clock, bean -> bean.setPrimary(true));
        });
        return (ServletWebServerApplicationContext) spring.run("--server.port=0", "--vigia.api.most-a-minute=1000000");
    }
}
