package org.vigia.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of two sheets: the table, a row for each observation, and what must be known of it. */
record Book(Dataset dataset) {
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Vigia", "1.0")) {
            table(workbook.newWorksheet("Cuadro"));
            notes(workbook.newWorksheet("Notas"));
            workbook.finish();
            return SameBytes.of(out.toByteArray(), dataset.provenance().updated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(Worksheet sheet) {
        List<String> head = Stream.concat(
                        dataset.axes().stream().flatMap(axis -> Stream.of(axis.id(), axis.id() + "_nombre")),
                        Stream.of("valor", "estado_obs"))
                .toList();
        for (int column = 0; column < head.size(); column++) sheet.value(0, column, head.get(column));
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        List<List<Axis.Category>> places = dataset.places();
        for (int row = 0; row < places.size(); row++) {
            int line = row + 1;
            int column = 0;
            for (Axis.Category category : places.get(row)) {
                sheet.value(line, column++, category.code());
                sheet.value(line, column++, category.label());
            }
            int value = column;
            Observation observation = dataset.observations().get(row);
            observation.value().ifPresent(number -> sheet.value(line, value, number));
            sheet.value(line, value + 1, observation.status().word());
        }
    }

    private void notes(Worksheet sheet) {
        Provenance provenance = dataset.provenance();
        List<List<String>> notes = Stream.concat(
                        Stream.of(
                                List.of("Cuadro", dataset.title()),
                                List.of("Fuente", provenance.source()),
                                List.of("Edición", provenance.version()),
                                List.of("Publicada", provenance.updated().toString()),
                                List.of("Cobertura", provenance.coverage()),
                                List.of("Licencia", provenance.licence().toString()),
                                List.of("Dirección", provenance.page().toString())),
                        dataset.observations().stream()
                                .map(Observation::status)
                                .filter(status -> status != Status.NORMAL)
                                .distinct()
                                .sorted()
                                .map(status -> List.of(status.word(), status.sentence(provenance.language()))))
                .toList();
        for (int row = 0; row < notes.size(); row++)
            for (int column = 0; column < 2; column++)
                sheet.value(row, column, notes.get(row).get(column));
        sheet.width(0, 16);
        sheet.width(1, 100);
    }
}
