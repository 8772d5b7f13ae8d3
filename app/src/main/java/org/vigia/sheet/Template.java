package org.vigia.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vigia.reference.Reference;

/** The empty file of a table for agencies to fill in: with notes and lists as a workbook, or only its header as CSV. */
public record Template(Table table, Reference reference) {
    private static final int PREPARED_ROWS = 5_000;
    private static final int WIDTH = 20;

    public void writeCsv(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
        }
    }

    public void writeWorkbook(OutputStream out) throws IOException {
        Path written = Files.createTempFile("plantilla", ".xlsx");
        try {
            write(written);
            Timeless.copy(written, out);
        } finally {
            Files.delete(written);
        }
    }

    private void write(Path file) throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(file), "Vigia", "1.0")) {
            Worksheet data = workbook.newWorksheet("Datos");
            Worksheet notes = workbook.newWorksheet("Notas");
            Worksheet lists = workbook.newWorksheet("Listas");
            notes.value(0, 0, table.title());
            notes.style(0, 0).bold().set();
            for (int i = 0; i < table.columns().size(); i++) {
                write(table.columns().get(i), i, data, lists);
                explain(table.columns().get(i), i + 2, notes);
            }
            data.freezePane(0, 1);
            notes.width(0, WIDTH);
            notes.width(1, WIDTH);
            notes.width(2, 4 * WIDTH);
        }
    }

    private void write(Column column, int place, Worksheet data, Worksheet lists) {
        data.value(0, place, column.name());
        data.style(0, place).bold().set();
        data.comment(0, place, column.note());
        data.width(place, WIDTH);
        var cells = data.range(1, place, PREPARED_ROWS, place);
        cells.style().format(format(column.kind())).set();
        List<String> choices = choices(column.kind());
        if (choices.isEmpty()) return;
        for (int i = 0; i < choices.size(); i++) lists.value(i, place, choices.get(i));
        cells.validateWithList(lists.range(0, place, choices.size() - 1, place));
    }

    private static void explain(Column column, int row, Worksheet notes) {
        notes.value(row, 0, column.name());
        notes.value(row, 1, column.required() ? "obligatoria" : "puede quedar vacía");
        notes.value(row, 2, column.note());
    }

    /** Text wherever a spreadsheet would otherwise eat zeros or see dates. */
    private static String format(Kind kind) {
        return switch (kind) {
            case Kind.Text _, Kind.Folio _, Kind.Digits _, Kind.Rfc _, Kind.Curp _ -> "@";
            case Kind.Code _, Kind.State _, Kind.Municipality _, Kind.YesNo _ -> "@";
            case Kind.Whole _ -> "0";
            case Kind.Money _ -> "#,##0.00";
            case Kind.Day _ -> "yyyy-mm-dd";
        };
    }

    private List<String> choices(Kind kind) {
        return switch (kind) {
            case Kind.Code(var options) ->
                options.stream().map(Kind.Option::code).toList();
            case Kind.YesNo _ -> List.of("sí", "no");
            case Kind.State _ ->
                reference.states().stream().map(state -> state.shortName()).toList();
            case Kind.Text _, Kind.Folio _, Kind.Digits _, Kind.Rfc _, Kind.Curp _ -> List.of();
            case Kind.Whole _, Kind.Money _, Kind.Day _, Kind.Municipality _ -> List.of();
        };
    }
}
