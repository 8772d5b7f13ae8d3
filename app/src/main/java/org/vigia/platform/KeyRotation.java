package org.vigia.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.vigia.vault.Rotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the key file a new version and moves every data key to it, once two people want it; a server may go on working. */
@Command(
        name = "rotate",
        description = "hace una versión nueva de la llave que dos aprobaron y pasa a ella todas las claves")
final class KeyRotation implements Callable<Integer> {
    private static final int ROTATES = 8242;

    @Mixin
    Installation installation = new Installation();

    @Override
    public Integer call() throws SQLException {
        DataFolder folder = installation.folder();
        folder.requireData();
        try (Database database = folder.use(Purpose.AS_IS);
                Connection connection = database.source(Role.OWNER).getConnection()) {
            var owner = new SingleConnectionDataSource(connection, true);
            requireAlone(JdbcClient.create(owner));
            var rotation = new Rotation(owner, database.masterKey(), InstantSource.system());
            begin(rotation, database.keys());
            long moved = move(rotation);
            forgetRetired(rotation, database.keys());
            int version = rotation.versions().getLast().number();
            System.out.println(Progress.format(
                    "La versión %d guarda ahora todas las claves; %,d se pasaron a ella.", version, moved));
            Progress.say(
                    "Respalde %s, aparte de la base. La llave anterior sólo abre los respaldos de antes: consérvela"
                            + " con ellos y destrúyala con ellos.",
                    database.keys().vault());
            return Exit.OK.code();
        }
    }

    private static void requireAlone(JdbcClient db) {
        boolean alone = db.sql("select pg_try_advisory_lock(:lock)")
                .param("lock", ROTATES)
                .query(Boolean.class)
                .single();
        if (!alone) throw new Refusal(Exit.CONFLICT, "Otra orden está rotando la llave; espere a que termine.");
    }

    /** A rotation that was broken off goes on with what was agreed then. */
    static void begin(Rotation rotation, Keys keys) {
        forgetRetired(rotation, keys);
        List<Rotation.Version> versions = rotation.versions();
        if (versions.stream().filter(version -> version.retiredAt() == null).count() > 1) {
            Progress.say("Sigue la rotación que quedó a medias.");
            return;
        }
        UUID approval = rotation.findApproval()
                .orElseThrow(() -> new Refusal(
                        Exit.FORBIDDEN,
                        "La llave se rota entre dos: en /llaves una persona que administra lo propone con su"
                                + " motivo y otra lo aprueba, y la orden se da antes de que la propuesta caduque."
                                + " No hay ninguna aprobada y sin usar."));
        int version = versions.getLast().number() + 1;
        if (!keys.keyFile().versions().containsKey(version))
            keys.keep(keys.keyFile().with(version));
        rotation.begin(version, approval);
    }

    private static long move(Rotation rotation) {
        long all = rotation.versions().stream()
                .filter(version -> version.retiredAt() == null)
                .mapToLong(Rotation.Version::keys)
                .sum();
        Progress.say("Se pasan %,d claves; puede interrumpir con Ctrl-C y repetir la orden.", all);
        var pace = new Pace(all);
        rotation.run(pace);
        return pace.done;
    }

    /** A retired key leaves the file, also when the command was broken off just before. */
    private static void forgetRetired(Rotation rotation, Keys keys) {
        var retired = rotation.versions().stream()
                .filter(version -> version.retiredAt() != null)
                .map(Rotation.Version::number)
                .toList();
        var file = keys.keyFile();
        for (int version : retired) file = file.without(version);
        if (!file.equals(keys.keyFile())) keys.keep(file);
    }

    /** How many, how fast, how long still. */
    private static final class Pace implements LongConsumer {
        private final long all;
        private final long began = System.nanoTime();
        private long done;

        Pace(long all) {
            this.all = all;
        }

        @Override
        public void accept(long moved) {
            done += moved;
            double perSecond = done * 1e9 / Math.max(1, System.nanoTime() - began);
            Progress.step(
                    "Pasadas %,d de %,d claves (%,.0f por segundo, faltan %,.0f s)   ",
                    done, all, perSecond, Math.max(0, all - done) / Math.max(1, perSecond));
        }
    }
}
