package org.vigia.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.vigia.docket.DocketCheck;
import org.vigia.docket.ManyActs;
import org.vigia.ledger.ManyLinks;
import org.vigia.platform.Scratch;
import org.vigia.vault.Vault;

/** How fast the chain is verified: the links alone, and with every act and fact that hangs on them. */
final class Chain {
    private static final int RUNS = 7;

    private Chain() {}

    static void run(Scratch scratch, int acts) throws SQLException {
        System.err.printf("Escribiendo %,d actos…%n", acts);
        try (var connection = scratch.admin().getConnection()) {
            var admin = new SingleConnectionDataSource(connection, true);
            connection.createStatement().execute("set synchronous_commit = off");
            new ManyActs(new JdbcTemplate(admin), scratch.get(Vault.class), new ManyLinks()).write(acts);
            connection.createStatement().execute("vacuum analyze");
            ManyLinks.sign(JdbcClient.create(admin), scratch.signingKey(), new JdbcTransactionManager(admin));
        }
        var check = new DocketCheck(scratch.verifier(), scratch.masterKey(), scratch.signingKey());
        double[] links = new double[RUNS];
        double[] whole = new double[RUNS];
        for (int run : IntStream.range(0, RUNS).toArray()) {
            var alone = check.runLinks();
            links[run] = alone.links() * 1e9 / alone.linksTook().toNanos();
            var all = check.run(n -> {});
            whole[run] = all.acts() * 1e9 / all.linksTook().plus(all.actsTook()).toNanos();
            if (!all.problems().isEmpty())
                throw new IllegalStateException(all.problems().getFirst());
        }
        System.out.printf("links alone               %,10.0f/s   goal 200,000/s%n", median(links));
        System.out.printf("links, acts and digests   %,10.0f/s   goal  30,000/s%n", median(whole));
    }

    static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
