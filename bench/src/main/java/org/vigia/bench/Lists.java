package org.vigia.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.vigia.access.Role;
import org.vigia.account.Accounts;
import org.vigia.platform.Scratch;

/**
 * How long officers wait for lists, searches and pages in a whole country: twenty of them at once over HTTP, behind row-level
 * security, at the 95th percentile; as people ask, who look at a page for a second before the next, and as nobody does, all twenty
 * without a pause, which tells what the machine can bear. Beside each stands the bare statement of its first rows, asked by
 * twenty connections of the server's administrator without a pause, whom no policy stops.
 */
final class Lists {
    private static final int AT_ONCE = 20;
    private static final int TIMES = 15;
    private static final Duration READING = Duration.ofSeconds(1);
    private static final String PASSWORD = "banco-de-pruebas-2026";

    private final Scratch scratch;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();

    private Lists(Scratch scratch) {
        this.scratch = scratch;
    }

    static void run(Scratch scratch, int rows) throws SQLException {
        var country = new WholeCountry(scratch, rows);
        country.write();
        new Lists(scratch).measureAll();
        country.printSize();
    }

    private void measureAll() throws SQLException {
        signIn();
        System.out.printf("%-24s %12s %9s %12s %12s %8s%n", "page", "p95 page", "goal", "no pause", "bare", "ratio");
        for (ListedPage page : ListedPage.ALL) {
            Work read = (officer, n) -> {
                String address = fill(page.addresses().get(n % page.addresses().size()), officer);
                var answer = visitors.get(officer).read(address);
                if (answer.statusCode() != 200) throw new IllegalStateException(address + " " + answer.statusCode());
            };
            double hurried = p95(read, Duration.ZERO);
            double bare = bare(page);
            System.out.printf(
                    "%-24s %9.0f ms %6d ms %9.0f ms %9.1f ms %8.1f%n",
                    page.name(), p95(read, READING), page.goal(), hurried, bare, hurried / bare);
        }
        Work write = (officer, n) -> {
            var answer = visitors.get(officer).post("/denuncias", complaint());
            if (answer.statusCode() != 303) throw new IllegalStateException("/denuncias " + answer.statusCode());
        };
        double hurried = p95(write, Duration.ZERO);
        System.out.printf("%-24s %9.0f ms %6d ms %9.0f ms%n", "an act written", p95(write, READING), 150, hurried);
    }

    /** Half of them of the federal inspectorate, the others of as many states. */
    private void signIn() throws SQLException {
        for (int i : IntStream.range(0, AT_ONCE).toArray()) {
            String unit = i % 2 == 0 ? "IFT" : "ITL-%02d".formatted(i + 1);
            scratch.get(Accounts.class).open("banco" + i, "Banco de pruebas", unit, Role.SUPERVISOR, PASSWORD);
            visitors.add(new Visitor(scratch.port(), "banco" + i, PASSWORD));
            units.add(unit);
            cases.add(caseOf(unit));
        }
    }

    private String caseOf(String unit) throws SQLException {
        try (var connection = scratch.admin().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select folio from casework.case_file where unit = '%s' and case_id not in (select case_id from access.seal)
                         order by occurred desc limit 1 offset 3""".formatted(unit))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String fill(String text, int officer) {
        String unit = units.get(officer);
        String state = unit.equals("IFT") ? "07" : unit.substring(4);
        return text.replace("UNIT", unit).replace("STATE", state).replace("CASE", cases.get(officer));
    }

    private double bare(ListedPage page) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) connections.add(scratch.admin().getConnection());
            return p95(
                    (officer, n) -> {
                        try (var statement = connections.get(officer).createStatement();
                                var rows = statement.executeQuery(fill(page.bare(), officer))) {
                            while (rows.next()) rows.getObject(1);
                        }
                    },
                    Duration.ZERO);
        } finally {
            for (Connection connection : connections) connection.close();
        }
    }

    private static Map<String, String> complaint() {
        return Map.ofEntries(
                Map.entry("llave", UUID.randomUUID().toString()),
                Map.entry("entidad", "07"),
                Map.entry("municipio", "Comitán de Domínguez"),
                Map.entry("lugar_tipo", "FIELD"),
                Map.entry("senas", "Pasando el puente inventado"),
                Map.entry("actividad", "cultivo de café"),
                Map.entry("actividad_clave", "111331"),
                Map.entry("entidades", "1"),
                Map.entry("cuantos", "3"),
                Map.entry("edad_desde", "11"),
                Map.entry("edad_hasta", "14"),
                Map.entry("peligro", "no"),
                Map.entry("relato", "Tres niñas cortan café con machete."),
                Map.entry("lengua", "es"),
                Map.entry("recibida", "2026-03-04"),
                Map.entry("canal", "PHONE"));
    }

    private interface Work {
        void by(int officer, int times) throws SQLException;
    }

    /** In milliseconds, of all that everybody did; what was done once before warms up and is not counted. */
    private static double p95(Work work, Duration pause) {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<double[]>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(officer -> pool.submit((Callable<double[]>) () -> {
                        for (int n = 0; n < 3; n++) work.by(officer, n);
                        double[] took = new double[TIMES];
                        Thread.sleep(pause.multipliedBy(officer).dividedBy(AT_ONCE));
                        for (int n = 0; n < TIMES; n++) {
                            Thread.sleep(pause);
                            long began = System.nanoTime();
                            work.by(officer, n);
                            took[n] = (System.nanoTime() - began) / 1e6;
                        }
                        return took;
                    }))
                    .toList();
            double[] sorted = all.stream()
                    .flatMapToDouble(one -> Arrays.stream(get(one)))
                    .sorted()
                    .toArray();
            return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
        }
    }

    private static double[] get(Future<double[]> one) {
        try {
            return one.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
