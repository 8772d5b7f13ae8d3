package org.vigia.bench;

import java.sql.SQLException;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.vigia.platform.Scratch;
import org.vigia.vault.KeyFile;
import org.vigia.vault.ManyKeys;
import org.vigia.vault.MasterKey;
import org.vigia.vault.Rotation;

/** How fast data keys are moved to a new version of the key file, beside one plain UPDATE of as many rows of the same shape. */
final class KeyRotation {
    private static final int A_MILLION = 1_000_000;

    private KeyRotation() {}

    static void run(Scratch scratch, int many) throws SQLException {
        KeyFile file = KeyFile.make().with(2);
        var master = new MasterKey(() -> file);
        try (var connection = scratch.admin().getConnection()) {
            var source = new SingleConnectionDataSource(connection, true);
            var admin = JdbcClient.create(source);
            System.err.printf("Haciendo %,d claves…%n", many);
            var keys = new ManyKeys(admin, master);
            keys.write(many);
            admin.sql("create table public.bare (like vault.data_key including all)")
                    .update();
            admin.sql("insert into public.bare select * from vault.data_key").update();
            connection.createStatement().execute("vacuum analyze vault.data_key");
            connection.createStatement().execute("vacuum analyze public.bare");
            var rotation = new Rotation(source, master, InstantSource.system());
            rotation.begin(2, keys.agree());
            double bare = perSecond(
                    many,
                    () -> admin.sql("update public.bare set wrapped = decode(repeat('02', length(wrapped)), 'hex'),"
                                    + " key_version = 2")
                            .update());
            double moved = perSecond(many, () -> rotation.run(n -> {}));
            System.out.printf("bare UPDATE of the same rows  %,10.0f/s%n", bare);
            System.out.printf(
                    "data keys moved               %,10.0f/s   %.2f of the bare one; a million in %.1f min, goal 10%n",
                    moved, moved / bare, A_MILLION / moved / 60);
        }
    }

    private static double perSecond(int many, Runnable work) {
        long began = System.nanoTime();
        work.run();
        return many * 1e9 / (System.nanoTime() - began);
    }
}
