package org.vigia.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** Records of RFC 4180. */
final class Csv {
    private Csv() {}

    static String text(List<List<String>> records) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            records.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Nothing where there is none. */
    static String number(Observation observation) {
        return observation.value().map(BigDecimal::toPlainString).orElse("");
    }
}
