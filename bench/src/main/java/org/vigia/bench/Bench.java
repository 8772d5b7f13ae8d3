package org.vigia.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.vigia.Vigia;
import org.vigia.platform.Scratch;

/** {@code ./vigia bench NAME [ROWS]}: one measurement, printed as a table. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        String name = arguments.length == 0 ? "" : arguments[0];
        int rows = arguments.length < 2 ? 0 : Integer.parseInt(arguments[1].replace("_", ""));
        switch (name) {
            case "chain" ->
                measure(Scratch.open(Vigia.class), scratch -> Chain.run(scratch, rows == 0 ? 300_000 : rows));
            case "sheet" -> SheetFiles.run(rows == 0 ? 1_000_000 : rows);
            case "rls" ->
                measure(Scratch.open(Vigia.class), scratch -> RowSecurity.run(scratch, rows == 0 ? 1_000_000 : rows));
            case "keys" ->
                measure(Scratch.open(Vigia.class), scratch -> KeyRotation.run(scratch, rows == 0 ? 1_000_000 : rows));
            case "import" ->
                measure(Scratch.open(Vigia.class), scratch -> Import.run(scratch, rows == 0 ? 100_000 : rows));
            case "lists" ->
                measure(Scratch.serve(Vigia.class), scratch -> Lists.run(scratch, rows == 0 ? 1_000_000 : rows));
            case "report" -> CountryReports.run(rows == 0 ? 2024 : rows);
            case "startup" -> Startup.run(rows == 0 ? 5 : rows);
            case "columns" ->
                measure(Scratch.open(Vigia.class), scratch -> CrossTab.run(scratch, rows == 0 ? 10_000_000 : rows));
            case "public" -> PublicViews.run(rows == 0 ? 60 : rows);
            case "disclosure" -> DisclosureControl.run(rows == 0 ? 47_490 : rows);
            default -> {
                System.err.println(
                        "Mediciones: chain [ACTOS], rls [FILAS], keys [CLAVES], import [RENGLONES], lists [INSPECCIONES],"
                                + " sheet [RENGLONES], startup [VECES], report [AÑO], public [SEGUNDOS], disclosure [MENORES],"
                                + " columns [HECHOS].");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    private interface Measurement {
        void on(Scratch scratch) throws SQLException;
    }

    private static void measure(Scratch opened, Measurement measurement) throws SQLException {
        try (var scratch = opened) {
            measurement.on(scratch);
        }
    }
}
