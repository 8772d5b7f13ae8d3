package org.vigia.law;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vigia.reference.CodeList;

/**
 * The rows of a reform as they were pasted or sent: tables one after another, each below its own heading, which says by its
 * columns which table it is. Cells end with a comma, a semicolon or a tab.
 */
final class ReformReader {
    /** As many rows as one reform may have. */
    static final int MOST = 200;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    final List<Reform.Change> changes = new ArrayList<>();
    final List<ReformFlaw> flaws = new ArrayList<>();

    private final Map<String, List<String>> columns = new TreeMap<>();

    /** Rows of a table and the line of their heading, from 0. */
    private record Block(String table, char separator, int line, List<String> lines) {}

    ReformReader(String text) {
        Tables.DATED.forEach(table -> columns.put(table, Tables.columns(table)));
        blocks(text.replace("\uFEFF", "").lines().toList()).forEach(this::read);
        if (changes.isEmpty() && flaws.isEmpty())
            flaws.add(new ReformFlaw(1, "filas", "", "no hay ninguna. Escriba al menos una debajo del encabezado"));
        if (changes.size() > MOST)
            flaws.add(new ReformFlaw(
                    changes.get(MOST).line(),
                    "filas",
                    "" + changes.size(),
                    "se prueban %d a lo más. Pruebe por partes".formatted(MOST)));
    }

    private List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            var heading = heading(line, i).findFirst();
            if (heading.isPresent()) blocks.add(heading.get());
            if (!blocks.isEmpty()) blocks.getLast().lines().add(line);
            else if (!line.isBlank()) return withoutHeading(i + 1, line);
        }
        return blocks;
    }

    private List<Block> withoutHeading(int line, String written) {
        flaws.add(new ReformFlaw(
                line,
                "encabezado",
                written.length() > 60 ? written.substring(0, 60) + "…" : written,
                "no es el de ninguna tabla. La primera línea lleva los nombres de las columnas, por ejemplo "
                        + String.join(",", Tables.columns("judgment"))));
        return List.of();
    }

    private Stream<Block> heading(String line, int at) {
        return SEPARATORS.stream().flatMap(separator -> {
            var cells = Set.copyOf(List.of(line.strip().split(separator.toString(), -1)).stream()
                    .map(String::strip)
                    .distinct()
                    .toList());
            return columns.entrySet().stream()
                    .filter(table -> Set.copyOf(table.getValue()).equals(cells))
                    .map(table -> new Block(table.getKey(), separator, at, new ArrayList<>()));
        });
    }

    private void read(Block block) {
        try (var rows = CsvReader.builder()
                .fieldSeparator(block.separator())
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(String.join("\n", block.lines()))) {
            rows.forEach(row -> read(block, row));
        } catch (CsvParseException | IOException _) {
            flaws.add(new ReformFlaw(block.line() + 1, "filas", "", "no se pueden leer: revise las comillas"));
        }
    }

    private void read(Block block, NamedCsvRecord row) {
        int line = block.line() + Math.toIntExact(row.getStartingLineNumber());
        int expected = row.getHeader().size();
        if (row.getFieldCount() == expected)
            changes.add(new Reform.Change(block.table(), line, new CodeList.Row(row.getFieldsAsMap())));
        else
            flaws.add(new ReformFlaw(
                    line,
                    "celdas",
                    "" + row.getFieldCount(),
                    "el encabezado tiene %d. Ponga entre comillas los textos con comas".formatted(expected)));
    }
}
