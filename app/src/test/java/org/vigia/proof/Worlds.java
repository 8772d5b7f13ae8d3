package org.vigia.proof;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.vigia.platform.TestDatabase;

/** The world of this server's database, told when it is first asked for. */
@Component
@Lazy
final class Worlds {
    private final Country country;
    private final TestDatabase database;
    private @Nullable World world;

    Worlds(Country country, TestDatabase database) {
        this.country = country;
        this.database = database;
    }

    synchronized World get() {
        if (world == null) world = new World(country, database.superuser(), database.masterKey());
        return world;
    }
}
