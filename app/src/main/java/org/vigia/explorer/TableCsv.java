package org.vigia.explorer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.release.Division;

/** A table as rows of one observation: codes and words of its place, the number or nothing, and its status. */
final class TableCsv {
    private final Crossing crossing;
    private final String version;

    TableCsv(Crossing crossing, String version) {
        this.crossing = crossing;
        this.version = version;
    }

    String text() {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head());
            for (String row : with(crossing.rows()))
                for (String column : columns()) csv.writeRecord(record(row, column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> with(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(Crossing.TOTAL)).toList();
    }

    private List<String> columns() {
        return crossing.columns().isEmpty() ? List.of(Crossing.TOTAL) : with(crossing.columns());
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of("medida", "definicion", "anio", "edicion"));
        divisions().forEach(division -> head.addAll(List.of(division.slug(), division.slug() + "_nombre")));
        head.addAll(List.of("valor", "estado_obs"));
        return head;
    }

    private List<String> record(String row, String column) {
        Choice choice = crossing.choice();
        List<String> record = new ArrayList<>(List.of(
                choice.measure().slug(),
                Integer.toString(choice.measure().version()),
                Integer.toString(choice.published().year()),
                version));
        for (Division division : divisions()) {
            String code = division == choice.rows()
                    ? row
                    : choice.columns().equals(Optional.of(division)) ? column : choice.code(division);
            record.addAll(List.of(code, code.equals(Crossing.TOTAL) ? "Total" : division.label(code)));
        }
        Cell cell = crossing.cell(row, column);
        record.add(cell.value().isPresent() ? Integer.toString(cell.value().getAsInt()) : "");
        record.add(cell.flag().status());
        return record;
    }

    /** Of the rows, the columns and what is narrowed to one code. */
    private List<Division> divisions() {
        Choice choice = crossing.choice();
        return Stream.concat(
                        Stream.concat(Stream.of(choice.rows()), choice.columns().stream()),
                        Arrays.stream(Division.values()).filter(choice.only()::containsKey))
                .toList();
    }
}
