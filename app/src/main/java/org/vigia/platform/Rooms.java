package org.vigia.platform;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The rooms of the house, opened on a database. */
final class Rooms {
    /** True when what the database holds is invented, which every page then says. */
    private static final String DEMONSTRATION = "vigia.demonstration";

    /** How much invented data to load: small or national. */
    private static final String LOAD = "vigia.demonstration-size";

    private final Class<?> application;

    Rooms(Class<?> application) {
        this.application = application;
    }

    /** Opens them to the public on a port, until this process is stopped; the database closes after them. */
    ConfigurableApplicationContext serve(Database database, WebPort port) {
        return open(database, "--server.port=" + port.number);
    }

    /**
     * The same, after loading the invented country where it is not there yet. Its sessions hold nothing worth stealing, so that
     * it may be shown over plain http to another machine, where browsers take no cookie for https only.
     */
    ConfigurableApplicationContext demonstrate(Database database, WebPort port, Demo.Size size) {
        return open(
                database,
                "--server.port=" + port.number,
                "--" + LOAD + "=" + size,
                "--server.servlet.session.cookie.name=vigia",
                "--server.servlet.session.cookie.secure=false");
    }

    /** Opens them for one command, without a port; what an empty or interrupted demonstration lacks is loaded. */
    ConfigurableApplicationContext use(Database database) {
        if (database.isServedElsewhere()) {
            return open(database, "--server.port=-1", "--spring.main.lazy-initialization=true");
        }
        return database.isDemonstration()
                ? open(database, "--server.port=-1", "--" + LOAD + "=" + Demo.Size.small)
                : open(database, "--server.port=-1");
    }

    private ConfigurableApplicationContext open(Database database, String... properties) {
        SpringApplication.getShutdownHandlers().add(database::close);
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(Map.of(DEMONSTRATION, database.isDemonstration()));
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("database", database));
        spring.setLogStartupInfo(false);
        return spring.run(properties);
    }
}
