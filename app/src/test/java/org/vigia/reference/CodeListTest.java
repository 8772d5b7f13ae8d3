package org.vigia.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"reference", "law", "rulebook", "countries", "justice", "transfer", "protection", "screening"})
    void every_list_declares_its_source_and_licence(String folder) throws Exception {
        var declared = CodeList.read(folder, "sources.csv");
        assertThat(declared.rows()).allMatch(row -> !row.get("licence").isEmpty());
        try (var files = Files.list(Path.of("src/main/resources", folder))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(".csv"))
                    .toList();
            assertThat(declared.rows().stream().map(row -> row.get("file"))).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void a_list_without_a_source_is_refused() {
        assertThatThrownBy(() -> CodeList.read("reference", "nothing.csv"))
                .hasMessageContaining("no declara su fuente");
    }

    @Test
    void both_bounds_of_validity_are_included_and_an_empty_one_is_open() {
        var row = new CodeList.Row(Map.of("valid_from", "2022-04-06", "valid_to", ""));
        assertThat(row.validOn(LocalDate.parse("2022-04-05"))).isFalse();
        assertThat(row.validOn(LocalDate.parse("2022-04-06"))).isTrue();
        assertThat(row.validOn(LocalDate.parse("2099-01-01"))).isTrue();
    }
}
