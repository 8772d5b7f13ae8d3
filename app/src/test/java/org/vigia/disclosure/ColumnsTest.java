package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigia.platform.TestDatabase;

/** What is read from the database to be counted, against PostgreSQL's own {@code group by cube}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColumnsTest {
    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.of("state", List.of("07", "20", "21", "UNKNOWN")),
            Dimension.of("sex", List.of("F", "M", "UNKNOWN")),
            Dimension.of("sector", List.of("11", "31-33", "48-49", "ñ", Dimension.NOT_SHOWN)));
    private static final String DRAWN = """
            select ('{07,20,21,UNKNOWN}'::text[])[1 + abs(hashint8(%1$d + i)) %% 7 %% 4] as state,
                   ('{F,M,UNKNOWN}'::text[])[1 + abs(hashint8(%1$d - i)) %% 3] as sex,
                   ('{11,31-33,48-49,ñ}'::text[])[1 + abs(hashint8(%1$d + 3 * i)) %% 5 %% 4] as sector
              from generate_series(1, %2$d) i""";

    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        connection = TestDatabase.create().statisticsSource().getConnection();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static Columns read(String select) throws SQLException {
        return Columns.read(connection, DIMENSIONS, select);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 500", "4, 65536", "5, 65537", "6, 200000"})
    void every_table_equals_what_the_database_counts(long seed, int rows) throws SQLException {
        String drawn = DRAWN.formatted(seed, rows);
        Columns columns = read(drawn);
        assertThat(columns.rows()).isEqualTo(rows);
        Cube cube = columns.count();
        int cells = 0;
        try (var statement = connection.createStatement();
                var counted = statement.executeQuery(
                        "select state, sex, sector, count(*) from (%s) f group by cube (state, sex, sector)"
                                .formatted(drawn))) {
            while (counted.next()) {
                List<Level> levels = new ArrayList<>();
                List<String> codes = new ArrayList<>();
                for (int d = 0; d < DIMENSIONS.size(); d++) {
                    @Nullable String code = counted.getString(d + 1);
                    Dimension dimension = DIMENSIONS.get(d);
                    levels.add(code == null ? dimension.total() : dimension.finest());
                    codes.add(code == null ? "total" : code);
                }
                assertThat(cube.project(levels).get(codes.toArray(String[]::new)))
                        .as(codes.toString())
                        .isEqualTo(counted.getInt(4));
                if (!codes.contains("total")) cells += counted.getInt(4);
            }
        }
        assertThat(cube.total()).as("and nothing else").isEqualTo(rows).isEqualTo(cells);
    }

    @Test
    void a_code_that_no_dimension_declares_is_named_and_so_is_one_that_is_missing() {
        assertThatThrownBy(() -> read("values ('07', 'F', '11'), ('99', 'F', '11')"))
                .hasMessage("Renglón 1: «state» no tiene la clave «99»");
        assertThatThrownBy(() -> read("values ('07', 'F', '1')"))
                .hasMessage("Renglón 0: «sector» no tiene la clave «1»");
        assertThatThrownBy(() -> read("values ('07', null, '11')"))
                .hasMessage("Renglón 0: «sex» no tiene la clave nula");
        assertThatThrownBy(() -> read("values ('07', 'F')"))
                .hasMessageContaining("2 columnas y no 3")
                .hasMessageContaining("sector");
    }

    @Test
    void after_a_refusal_the_connection_can_be_used_again() throws SQLException {
        assertThatThrownBy(() -> read("select 'no', 'F', '11' from generate_series(1, 100000)"))
                .hasMessageContaining("«no»");
        assertThat(read("values ('07', 'F', '11')").count().get("07", "F", "11"))
                .isEqualTo(1);
    }

    @Test
    void one_raid_is_coarsened_away_by_the_numbers_of_its_case_and_workplace() throws SQLException {
        String raid = "select '07', 'F', '11', 1, 1 from generate_series(1, 70000)";
        String others = "select '07', 'F', '48-49', i, i from generate_series(2, 11) i";
        var dimensions = List.of(DIMENSIONS.get(0), DIMENSIONS.get(2));
        var columns = Columns.readWithSources(
                connection,
                dimensions,
                "select c1, c3, c4, c5 from (%s union all %s) f (c1, c2, c3, c4, c5)".formatted(raid, others));
        assertThat(columns.count().get("07", "11")).isEqualTo(70_000);
        Cube coarsened = columns.coarsened(Set.of());
        assertThat(coarsened.get("07", "11")).isZero();
        assertThat(coarsened.get("07", Dimension.NOT_SHOWN)).isEqualTo(70_000);
        assertThat(coarsened.get("07", "48-49")).isEqualTo(10);
        assertThatThrownBy(() -> Columns.readWithSources(
                        connection, dimensions, "values ('07', '11', 1, 1), ('07', '11', null, 1)"))
                .hasMessage("Renglón 1: «case» no es un número entero");
    }
}
