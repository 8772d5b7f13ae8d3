package org.vigia.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vigia.opendata.OpenData;

/** The finest published cube of a measure and year as a file: every count that is not 0. What is not in it is 0, that is, less than 5. */
final class CubeFile {
    private CubeFile() {}

    static String name(Published published) {
        return "%s-%d.csv".formatted(published.measure().slug(), published.year());
    }

    static String text(Published published) {
        return OpenData.records(records(published));
    }

    static String parquetName(Published published) {
        return "%s-%d.parquet".formatted(published.measure().slug(), published.year());
    }

    /** The same rows for programs that count in columns. */
    static byte[] parquet(Published published) {
        return OpenData.parquet(
                records(published), Map.of("medida", published.measure().labelEs() + ", " + published.year()));
    }

    private static List<List<String>> records(Published published) {
        List<List<String>> records = new ArrayList<>();
        records.add(Stream.concat(published.measure().divisions().stream().map(Division::slug), Stream.of("valor"))
                .toList());
        published.cube().entries().forEach(entry -> {
            List<String> record = new ArrayList<>(entry.codes());
            record.add(Integer.toString(entry.count()));
            records.add(record);
        });
        return records;
    }
}
