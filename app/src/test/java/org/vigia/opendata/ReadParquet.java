package org.vigia.opendata;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of a Parquet file as Hardwood reads them. */
public final class ReadParquet {
    private ReadParquet() {}

    public static List<Optional<Double>> numbers(byte[] file, String column) throws IOException {
        List<Optional<Double>> numbers = new ArrayList<>();
        try (var reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
                RowReader rows = reader.rowReader()) {
            while (rows.hasNext()) {
                rows.next();
                numbers.add(rows.isNull(column) ? Optional.empty() : Optional.of(rows.getDouble(column)));
            }
        }
        return numbers;
    }
}
