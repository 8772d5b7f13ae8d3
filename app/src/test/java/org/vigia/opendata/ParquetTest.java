package org.vigia.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our Parquet as two readers that nobody here wrote understand it: DuckDB (C++) and Hardwood (Java). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParquetTest {
    private static final Dataset TABLE = Given.table();

    @TempDir
    Path folder;

    @Test
    void duckdb_reads_the_same_table_as_from_its_csv() throws Exception {
        Path parquet = Files.write(folder.resolve("table.parquet"), OpenData.parquet(TABLE));
        Path csv = Files.writeString(folder.resolve("table.csv"), OpenData.csv(TABLE));
        String fromCsv = "select * replace (valor::double as valor, coalesce(estado_obs, '') as estado_obs)"
                + " from read_csv('%s', header = true, all_varchar = true)".formatted(csv);
        assertThat(duckdb("select * from read_parquet('%s')".formatted(parquet)))
                .hasSize(8)
                .isEqualTo(duckdb(fromCsv));
    }

    @Test
    void what_is_not_known_is_null_with_its_reason_beside_it_and_never_0() throws Exception {
        Path parquet = Files.write(folder.resolve("table.parquet"), OpenData.parquet(TABLE));
        assertThat(duckdb("select valor, estado_obs from read_parquet('%s')".formatted(parquet)))
                .containsExactly(
                        row("120.0", ""),
                        row("0.0", "protected"),
                        row("135.0", "revised"),
                        row("15.0", "preliminary"),
                        row("70.0", "federal-only"),
                        row(null, "not-reported"),
                        row("1000000.0", "break"),
                        row(null, "not-applicable"));
        assertThat(duckdb("select sum(valor), count(valor), count(*) from read_parquet('%s')".formatted(parquet)))
                .containsExactly(row("1000340.0", "6", "8"));
    }

    @Test
    void duckdb_finds_the_types_and_what_must_be_known_of_the_table() throws Exception {
        Path parquet = Files.write(folder.resolve("table.parquet"), OpenData.parquet(TABLE));
        assertThat(duckdb("select column_name, column_type from (describe select * from read_parquet('%s'))"
                        .formatted(parquet)))
                .contains(row("entidad", "VARCHAR"), row("valor", "DOUBLE"), row("estado_obs", "VARCHAR"));
        assertThat(duckdb("select decode(key), decode(value) from parquet_kv_metadata('%s')".formatted(parquet)))
                .contains(
                        row("edicion", "2.1.0"),
                        row("cobertura", "2 de 32 entidades firmaron."),
                        row("licencia", "https://creativecommons.org/licenses/by/4.0/"));
    }

    @Test
    void hardwood_reads_every_cell_too() throws Exception {
        try (var file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(OpenData.parquet(TABLE))));
                RowReader rows = file.rowReader()) {
            List<List<Axis.Category>> places = TABLE.places();
            int row = 0;
            while (rows.hasNext()) {
                rows.next();
                Observation observation = TABLE.observations().get(row);
                assertThat(rows.getString("entidad"))
                        .isEqualTo(places.get(row).getFirst().code());
                assertThat(rows.getString("medida_nombre"))
                        .isEqualTo(places.get(row).getLast().label());
                assertThat(rows.isNull("valor")).isEqualTo(observation.value().isEmpty());
                if (!rows.isNull("valor"))
                    assertThat(rows.getDouble("valor"))
                            .isEqualTo(observation.value().orElseThrow().doubleValue());
                assertThat(rows.getString("estado_obs"))
                        .isEqualTo(observation.status().word());
                row++;
            }
            assertThat(row).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 127, 128, 20_000})
    void both_read_columns_of_any_length_with_holes_anywhere(int rows) throws Exception {
        List<Optional<BigDecimal>> numbers = IntStream.range(0, rows)
                .mapToObj(i -> i % 7 == 3 || i % 500 > 300
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(new BigDecimal(i).divide(new BigDecimal(4))))
                .toList();
        List<String> words = IntStream.range(0, rows)
                .mapToObj(i -> "ñandú «%d»".formatted(i))
                .toList();
        byte[] bytes = new ParquetFile(
                        List.of(new ParquetColumn.Words("w", words), new ParquetColumn.Numbers("n", numbers)), Map.of())
                .bytes();
        List<List<Optional<String>>> expected = IntStream.range(0, rows)
                .mapToObj(i -> List.of(
                        Optional.of(words.get(i)), numbers.get(i).map(number -> Double.toString(number.doubleValue()))))
                .toList();
        Path file = Files.write(folder.resolve("columns.parquet"), bytes);
        assertThat(duckdb("select * from read_parquet('%s')".formatted(file))).isEqualTo(expected);
        List<List<Optional<String>>> read = new ArrayList<>();
        try (var reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
                RowReader each = reader.rowReader()) {
            while (each.hasNext()) {
                each.next();
                read.add(List.of(
                        Optional.ofNullable(each.getString("w")),
                        each.isNull("n") ? Optional.empty() : Optional.of(Double.toString(each.getDouble("n")))));
            }
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void a_cube_is_read_by_its_codes() throws Exception {
        byte[] bytes = OpenData.parquet(
                List.of(List.of("entidad", "sexo", "valor"), List.of("07", "M", "5"), List.of("21", "H", "120")),
                Map.of("medida", "Inspecciones, 2022"));
        Path file = Files.write(folder.resolve("cube.parquet"), bytes);
        assertThat(duckdb("select entidad, valor from read_parquet('%s') where sexo = 'H'".formatted(file)))
                .containsExactly(row("21", "120.0"));
    }

    @Test
    void one_table_is_one_file_bit_for_bit() {
        assertThat(OpenData.parquet(TABLE)).isEqualTo(OpenData.parquet(TABLE));
    }

    @Test
    void columns_of_different_lengths_are_refused() {
        assertThatThrownBy(() -> new ParquetFile(
                        List.of(new ParquetColumn.Words("w", List.of("a")), new ParquetColumn.Numbers("n", List.of())),
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Optional<String>> row(@Nullable String... cells) {
        return Arrays.stream(cells).map(Optional::ofNullable).toList();
    }

    private static List<List<Optional<String>>> duckdb(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<Optional<String>>> all = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Optional<String>> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) row.add(Optional.ofNullable(rows.getString(i)));
                all.add(row);
            }
            return all;
        }
    }
}
