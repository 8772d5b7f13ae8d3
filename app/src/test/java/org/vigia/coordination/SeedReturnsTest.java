package org.vigia.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.page.EveryPage;
import org.vigia.reference.CodeList;

@VigiaTest(ownDatabase = true)
class SeedReturnsTest {
    @Autowired
    SeedReturns seed;

    @Autowired
    Coordination coordination;

    @Autowired
    Acting acting;

    private static boolean loaded;

    @BeforeEach
    void load() {
        if (!loaded) seed.load(unit -> Acting.officer(unit, Role.STATISTICIAN));
        loaded = true;
    }

    private List<UnitReturn> all(int year) {
        return EveryPage.of(Returns.KEY, cursor -> coordination.list(year, cursor));
    }

    @Test
    void every_line_of_the_report_becomes_a_statement() {
        int lines = CodeList.read("coordination", "seed-2021-2022.csv").rows().size();
        var filed = acting.as(
                "CITI",
                Role.CITI_SECRETARY,
                () -> java.util.stream.Stream.of(2021, 2022)
                        .flatMap(year -> all(year).stream())
                        .toList());
        assertThat(filed.stream().mapToInt(r -> r.statements().size()).sum()).isEqualTo(lines);
        assertThat(filed).allMatch(UnitReturn::invented);
    }

    @Test
    void the_split_by_state_adds_up_to_the_report_and_is_marked_as_invented() {
        var lines = acting.as("CITI", Role.CITI_SECRETARY, () -> all(2022)).stream()
                .filter(r -> r.unit().state().isPresent())
                .flatMap(r -> r.statements().stream())
                .filter(s -> s.number() != null)
                .toList();
        assertThat(lines).allMatch(Statement::invented);
        assertThat(lines.stream()
                        .filter(s -> s.measure().code().equals("VIOLATIONS"))
                        .map(Statement::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("58");
        assertThat(lines.stream()
                        .filter(s -> s.measure().code().equals("INSPECTORS"))
                        .map(Statement::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("178");
    }
}
