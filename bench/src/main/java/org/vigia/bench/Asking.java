package org.vigia.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.platform.Scratch;

/** One query asked in three ways, each on connections of its own: what they send differs in nothing else. */
final class Asking implements AutoCloseable {
    enum As {
        /** The application's role in a signed context: row-level security decides. */
        OFFICER,
        /** The same transaction by a role that no policy stops. */
        ADMINISTRATOR,
        /** That without telling the database who is asking. */
        NOBODY
    }

    /** Microseconds of the statement and of the transaction around it, and how many rows came. */
    record Took(double statement, double transaction, int rows) {}

    private static final String TELL =
            "select set_config('vigia.context', ?, true), set_config('vigia.signature', ?, true)";
    private static final long SLICE = 500_000_000;

    private record Context(String context, String signature) {}

    private final Context context;
    private final Map<As, String> sql;
    private final List<UUID> ids;
    private final Map<As, List<Connection>> connections = new EnumMap<>(As.class);
    private final Map<As, DataSource> sources;

    Asking(Scratch scratch, Officer officer, Map<As, String> sql, List<UUID> ids) {
        this.sql = sql;
        this.ids = ids;
        this.sources = Map.of(As.OFFICER, scratch.app(), As.ADMINISTRATOR, scratch.admin(), As.NOBODY, scratch.admin());
        var app = scratch.get(JdbcClient.class);
        var transaction = new TransactionTemplate(scratch.get(PlatformTransactionManager.class));
        this.context = Objects.requireNonNull(scratch.get(Access.class)
                .actAs(
                        officer,
                        () -> transaction.execute(status -> app.sql(
                                        "select current_setting('vigia.context') as context, current_setting('vigia.signature') as signature")
                                .query(Context.class)
                                .single())));
        for (As as : As.values()) connections.put(as, new ArrayList<>());
    }

    Took once(As as, int turn) throws SQLException {
        return once(connection(as, 0), as, turn);
    }

    private Connection connection(As as, int client) throws SQLException {
        var open = Objects.requireNonNull(connections.get(as));
        while (open.size() <= client) {
            var connection = Objects.requireNonNull(sources.get(as)).getConnection();
            connection.setAutoCommit(false);
            open.add(connection);
        }
        return open.get(client);
    }

    private Took once(Connection connection, As as, int turn) throws SQLException {
        long began = System.nanoTime();
        if (as != As.NOBODY)
            try (var tell = connection.prepareStatement(TELL)) {
                tell.setString(1, context.context);
                tell.setString(2, context.signature);
                tell.execute();
            }
        long asked = System.nanoTime();
        int rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(Objects.requireNonNull(sql.get(as)))) {
            if (!ids.isEmpty()) statement.setObject(1, ids.get(Math.floorMod(turn, ids.size())));
            try (var found = statement.executeQuery()) {
                while (found.next()) rows++;
            }
        }
        long answered = System.nanoTime();
        connection.commit();
        return new Took((answered - asked) / 1e3, (System.nanoTime() - began) / 1e3, rows);
    }

    /** Transactions in a second by so many clients at once, each way in turn, as often as there are rounds. */
    Map<As, double[]> together(int clients, int rounds) throws SQLException {
        Map<As, double[]> rates = new EnumMap<>(As.class);
        for (As as : As.values()) rates.put(as, new double[rounds]);
        for (As as : As.values()) for (int client = 0; client < clients; client++) connection(as, client);
        try (var pool = Executors.newFixedThreadPool(clients)) {
            for (int round = -1; round < rounds; round++)
                for (As as : As.values()) {
                    double rate = rate(as, clients, pool::invokeAll);
                    if (round >= 0) Objects.requireNonNull(rates.get(as))[round] = rate;
                }
        }
        return rates;
    }

    private interface Workers {
        List<Future<Integer>> all(List<Callable<Integer>> work) throws InterruptedException;
    }

    private double rate(As as, int clients, Workers workers) throws SQLException {
        long until = System.nanoTime() + SLICE;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            var mine = connection(as, client);
            int first = client * 61;
            work.add(() -> {
                int done = 0;
                while (System.nanoTime() < until) once(mine, as, first + done++);
                return done;
            });
        }
        try {
            int done = 0;
            for (var one : workers.all(work)) done += one.get();
            return done * 1e9 / SLICE;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var open : connections.values()) for (var connection : open) connection.close();
    }
}
