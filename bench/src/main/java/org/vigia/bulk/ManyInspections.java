package org.vigia.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.vigia.inspection.Modality;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.Selection;
import org.vigia.reference.Municipality;
import org.vigia.reference.Reference;
import org.vigia.sheet.Column;

/** A file of as many inspections as wanted, in every municipality and on every day of ten years; one in twenty found a violation. */
public record ManyInspections(Reference reference) {
    public static final String SOURCE = "banco";
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3_652;

    public void write(Path file, int rows) {
        List<Municipality> places = reference.municipalities();
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(ImportedInspections.TABLE.columns().stream()
                    .map(Column::name)
                    .toList());
            for (int n = 1; n <= rows; n++) {
                var place = places.get(n % places.size());
                csv.writeRecord(
                        SOURCE,
                        key(n),
                        FIRST.plusDays(n * 7L % DAYS).toString(),
                        place.state().code(),
                        n % 2 == 0 ? place.code() : "",
                        Modality.WORKSITE.word(),
                        (n % 3 == 0 ? Selection.TARGETED : Selection.ROUTINE).word(),
                        Notice.UNANNOUNCED.word(),
                        Outcome.EXECUTED.word(),
                        n % 20 == 0 ? "1" : "0",
                        "sí");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the row with that number, from 1. */
    public static String key(long n) {
        return "B-%09d".formatted(n);
    }
}
