package org.vigia.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Role;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

@VigiaTest
class CoordinationTest {
    private static final LocalDate SIGNED = LocalDate.of(2020, 1, 15);

    @Autowired
    Coordination coordination;

    @Autowired
    Acting acting;

    private String file(String unit, int year, NewStatement... lines) {
        return file(unit, new NewReturn(year, Post.HEAD, SIGNED, List.of(lines)));
    }

    private String file(String unit, NewReturn signed) {
        return acting.as(
                unit,
                Role.SUPERVISOR,
                () -> coordination.getFolio(coordination.file(signed).subject()));
    }

    private UnitReturn read(String unit, String folio) {
        return acting.as(unit, Role.SUPERVISOR, () -> coordination.getByFolio(folio));
    }

    @Test
    void a_return_says_what_it_covers_and_which_post_signed_it() {
        var days = Coverage.between(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 10, 31));
        var folio = file(
                "ITL-04",
                2011,
                NewStatement.of("WORKSITE_INSPECTIONS", Basis.RECORDS, "oficio 1")
                        .covering(days, Completeness.FULL),
                NewStatement.of("VIOLATIONS", Basis.NIL, "oficio 1"));
        assertThat(folio).startsWith("E-CAMP-2011-");
        var signed = read("ITL-04", folio);
        assertThat(signed.post()).isEqualTo(Post.HEAD);
        assertThat(signed.statements()).hasSize(2).allMatch(s -> s.scope().equals(Scope.states(List.of("04"), 32)));
        assertThat(signed.statements())
                .filteredOn(s -> s.basis() == Basis.RECORDS)
                .singleElement()
                .satisfies(s -> assertThat(s.coverage()).isEqualTo(days));
    }

    @Test
    void a_correction_is_a_new_row_and_the_first_one_stays() {
        var first = file("ITL-06", 2012, NewStatement.count("INSPECTORS", 9, "oficio 2"));
        var second = new NewReturn(2012, Post.HEAD, SIGNED, List.of(NewStatement.count("INSPECTORS", 11, "oficio 3")));
        assertThatThrownBy(() -> file("ITL-06", second)).hasMessageContaining(first);
        var later = file("ITL-06", second.correcting("se contó a quienes estaban de licencia"));
        assertThat(read("ITL-06", first).statements()).singleElement().matches(Statement::corrected);
        assertThat(read("ITL-06", later).statements()).singleElement().matches(s -> !s.corrected());
    }

    @Test
    void a_zero_is_signed_and_never_typed() {
        assertThatThrownBy(() -> file("ITL-06", 2013, NewStatement.count("VIOLATIONS", 0, "oficio")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cero se firma");
    }

    @Test
    void nobody_signs_that_there_was_none_when_something_may_be_missing() {
        var nil = NewStatement.of("VIOLATIONS", Basis.NIL, "oficio")
                .covering(Coverage.NOT_STATED, Completeness.MAY_BE_INCOMPLETE);
        assertThatThrownBy(() -> file("ITL-06", 2013, nil)).hasMessageContaining("No lo sabemos");
    }

    @Test
    void a_unit_speaks_of_what_it_is_asked_and_of_itself() {
        assertThatThrownBy(() -> file("ITL-06", 2013, NewStatement.count("CONVICTIONS", 3, "oficio")))
                .hasMessageContaining("no se pregunta");
        assertThatThrownBy(() -> file("ESTAD", 2013, NewStatement.count("VIOLATIONS", 3, "oficio")))
                .hasMessageContaining("de qué autoridades");
    }

    @Test
    void a_return_speaks_only_of_days_that_have_passed() {
        var days = Coverage.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        var early = NewStatement.of("VIOLATIONS", Basis.NIL, "oficio").covering(days, Completeness.FULL);
        assertThatThrownBy(() -> file("ITL-06", 2020, early)).hasMessageContaining("ya pasaron");
    }

    @Test
    void another_state_finds_no_return_and_the_commission_does() {
        var folio = file("ITL-10", 2014, NewStatement.count("INSPECTORS", 4, "oficio"));
        assertThatThrownBy(() -> read("ITL-11", folio)).isInstanceOf(NotFound.class);
        assertThat(acting.as("CITI", Role.CITI_SECRETARY, () -> coordination.getByFolio(folio))
                        .folio())
                .isEqualTo(folio);
    }

    @Test
    void the_commission_sees_who_has_not_reported() {
        file("ITL-10", 2015, NewStatement.count("INSPECTORS", 4, "oficio"));
        var silent = acting.as("CITI", Role.CITI_SECRETARY, () -> coordination.listSilent(2015));
        assertThat(silent)
                .filteredOn(s -> s.unit().code().equals("ITL-10"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.complete()).isFalse();
                    assertThat(s.missing())
                            .extracting(Measure::code)
                            .contains("VIOLATIONS")
                            .doesNotContain("INSPECTORS");
                });
        assertThat(silent).filteredOn(Silence::complete).hasSizeGreaterThan(100);
        assertThat(acting.as("ITL-11", Role.SUPERVISOR, () -> coordination.listSilent(2015)))
                .extracting(s -> s.unit().code())
                .containsExactly("ITL-11");
    }

    @Test
    void an_inspector_signs_no_return() {
        assertThatThrownBy(() -> acting.as(
                        "ITL-10",
                        Role.INSPECTOR,
                        () -> coordination.file(new NewReturn(
                                2016, Post.HEAD, SIGNED, List.of(NewStatement.count("INSPECTORS", 4, "oficio"))))))
                .isInstanceOf(NotPermitted.class);
    }
}
