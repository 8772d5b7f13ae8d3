package org.vigia.inspection;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vigia.access.InvalidInput;

/** The rows of a CSV file in UTF-8 with a header, also when Excel put its mark before it. */
record Rows(Path file, List<String> columns) {

    /** About how many there are. @throws InvalidInput when the file cannot be read at all */
    long count() {
        try (var lines = Files.lines(file)) {
            return Math.max(lines.count() - 1, 0);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** @throws InvalidInput when the header lacks a column */
    void forEach(Consumer<Row> each) {
        try (var csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : csv) each.accept(row(record));
        } catch (CsvParseException e) {
            throw new InvalidInput(
                    "archivo",
                    "%s no se puede leer hasta el final: revise sus comillas.".formatted(file.getFileName()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Row row(NamedCsvRecord record) {
        var header = record.getHeader();
        var missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty())
            throw new InvalidInput(
                    "archivo",
                    "A %s le faltan columnas: %s. Su primer renglón debe decir: %s."
                            .formatted(file.getFileName(), String.join(", ", missing), String.join(",", columns)));
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++)
            cells.put(header.get(i), record.getField(i));
        var row = new Row(file.getFileName().toString(), record.getStartingLineNumber(), cells);
        if (header.size() != record.getFieldCount())
            row.refuse(
                    "renglón",
                    "tiene %d campos y el encabezado %d".formatted(record.getFieldCount(), header.size()),
                    "Revise comas y comillas");
        return row;
    }

    private InvalidInput unreadable(Exception e) {
        String reason = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException
                ? "no está en UTF-8; en Excel guárdelo como «CSV UTF-8»."
                : "no existe o no se puede leer; revise la ruta.";
        return new InvalidInput("archivo", file + " " + reason);
    }
}
