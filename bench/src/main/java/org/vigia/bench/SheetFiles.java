package org.vigia.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.vigia.reference.Reference;
import org.vigia.sheet.Column;
import org.vigia.sheet.Kind;
import org.vigia.sheet.Opening;
import org.vigia.sheet.Sheet;
import org.vigia.sheet.Table;

/** How fast files are read and judged, in seconds of the processor, beside the libraries that only take them apart. */
final class SheetFiles {
    private static final int RUNS = 5;
    private static final int LOOKS = 20;
    private static final int WORKBOOK_SHARE = 5;
    private static final Reference REFERENCE = new Reference();
    private static final List<String> PLACES =
            List.of("Tuxtla Gutiérrez", "Tapachula", "Comitán de Domínguez", "07078");
    private static final Table TABLE = Table.of(
            "inspecciones",
            "Inspecciones",
            Column.required("fuente", new Kind.Text(40), ""),
            Column.required("clave", new Kind.Folio(40), ""),
            Column.required("fecha", new Kind.Day(), ""),
            Column.required("entidad", new Kind.State(), ""),
            Column.optional("municipio", new Kind.Municipality("entidad"), ""),
            Column.optional("codigo_postal", new Kind.Digits(5), ""),
            Column.optional("multa", new Kind.Money(), ""),
            Column.optional("trabajadores", new Kind.Whole(0, 9_999), ""),
            Column.optional("urgente", new Kind.YesNo(), ""),
            Column.optional("rfc", new Kind.Rfc(), ""),
            Column.optional("nota", new Kind.Text(500), ""));

    private interface Reading {
        /** @return rows read */
        long of(Path file) throws IOException;
    }

    private SheetFiles() {}

    static void run(int rows) throws IOException {
        Path folder = Files.createTempDirectory("vigia-bench");
        Path csv = folder.resolve("inspecciones.csv");
        Path workbook = folder.resolve("inspecciones.xlsx");
        try {
            System.err.printf("Escribiendo %,d renglones en CSV y %,d en un libro…%n", rows, rows / WORKBOOK_SHARE);
            writeCsv(csv, rows);
            writeWorkbook(workbook, rows / WORKBOOK_SHARE);
            compare("CSV ", csv, "FastCSV alone", SheetFiles::fastCsv);
            compare("XLSX", workbook, "fastexcel alone", SheetFiles::fastExcel);
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(workbook);
            Files.delete(folder);
        }
    }

    private static void compare(String kind, Path file, String name, Reading bare) throws IOException {
        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        long rows = 0;
        for (int run = 0; run < RUNS; run++) {
            theirs[run] = seconds(file, bare);
            double began = processor();
            rows = read(file, Long.MAX_VALUE);
            ours[run] = processor() - began;
        }
        print(kind + " " + name, file, rows, Chain.median(theirs));
        print(kind + " read and judged", file, rows, Chain.median(ours));
        System.out.printf(
                "%s of the bare reading %13.2f   slowest to fastest run %.1f to %.1f s%n",
                kind,
                Chain.median(theirs) / Chain.median(ours),
                Arrays.stream(ours).max().orElseThrow(),
                Arrays.stream(ours).min().orElseThrow());
        long idle = live();
        read(file, Math.max(1, rows / LOOKS));
        System.out.printf("%s heap held above idle %11d MB   goal 64 MB%n", kind, (most - idle) >> 20);
    }

    private static void print(String what, Path file, long rows, double seconds) throws IOException {
        System.out.printf(
                "%-22s %,14.0f rows/s %8.1f MB/s%n", what, rows / seconds, Files.size(file) / seconds / (1 << 20));
    }

    private static double seconds(Path file, Reading reading) throws IOException {
        double began = processor();
        reading.of(file);
        return processor() - began;
    }

    /** Seconds that this thread has had, whoever else works on the machine. */
    private static double processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static long most;

    /** Looks at the memory held each so many rows. */
    private static long read(Path file, long look) {
        most = 0;
        try (var sheet = Sheet.open(Opening.of(file), TABLE, REFERENCE)) {
            long rows = 0;
            for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
                if (!row.get().errors().isEmpty())
                    throw new IllegalStateException(row.get().errors().toString());
                if (++rows % look == 0) most = Math.max(most, live());
            }
            return rows;
        }
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long fastCsv(Path file) throws IOException {
        long cells = 0;
        try (var csv = CsvReader.builder().build(StringArrayHandler.of(), file)) {
            for (String[] record : csv) cells += record.length;
        }
        return cells;
    }

    private static long fastExcel(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.stream()
                            .filter(cell -> cell != null && cell.getText() != null)
                            .count())
                    .sum();
        }
    }

    private static String[] row(int n) {
        return new String[] {
            "SIAPI",
            "INS-2024-" + n,
            "%d/%02d/2024".formatted(13 + n % 15, 1 + n % 12),
            n % 2 == 0 ? "Chiapas" : "07",
            PLACES.get(n % PLACES.size()),
            Integer.toString(29_000 + n % 900),
            "%d.%02d".formatted(1_000 + n % 90_000, n % 100),
            Integer.toString(n % 400),
            n % 3 == 0 ? "sí" : "no",
            "ABC%06dAB1".formatted(10_101 + n % 20),
            "Se entrevistó a la persona encargada y se revisaron las listas de asistencia número %d del centro; sin más."
                    .formatted(n)
        };
    }

    private static void writeCsv(Path file, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", header()) + "\n");
            for (int n = 0; n < rows; n++) out.write(String.join(",", row(n)) + "\n");
        }
    }

    private static void writeWorkbook(Path file, int rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Datos");
            var header = header();
            for (int i = 0; i < header.size(); i++) sheet.value(0, i, header.get(i));
            for (int n = 0; n < rows; n++) {
                String[] row = row(n);
                for (int i = 0; i < row.length; i++)
                    if (i == 6 || i == 7) sheet.value(n + 1, i, Double.valueOf(row[i]));
                    else sheet.value(n + 1, i, row[i]);
                if (n % 500 == 0) sheet.flush();
            }
        }
    }

    private static List<String> header() {
        return TABLE.columns().stream().map(Column::name).toList();
    }
}
