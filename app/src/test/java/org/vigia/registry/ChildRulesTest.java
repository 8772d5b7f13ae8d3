package org.vigia.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.vigia.access.FormErrors;
import org.vigia.law.Age;
import org.vigia.reference.Reference;

/** What cannot be true of a child's record. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChildRulesTest {
    private static final Reference REFERENCE = new Reference();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static FormErrors check(NewChild child) {
        return ChildRules.check(child, TODAY, REFERENCE.languages());
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.integers().between(0, 17 * 365).map(TODAY::minusDays);
    }

    @Property
    void a_birth_date_is_accepted_just_when_it_lies_in_the_age_told(
            @ForAll("births") LocalDate born,
            @ForAll @IntRange(max = 17) int atLeast,
            @ForAll @IntRange(max = 20) int more) {
        var age = Age.between(atLeast, atLeast + more);
        var names = new NewChild.Names(null, null, null, born, null, null);
        int years = Period.between(born, TODAY).getYears();
        boolean accepted = !check(Invented.child(age, TODAY, names, CurpStatus.NOT_ASKED, null))
                .byField()
                .containsKey("nacimiento");
        assertThat(accepted).isEqualTo(atLeast <= years && years <= atLeast + more);
    }

    @Property
    void whoever_may_be_under_18_is_recorded_and_nobody_else(
            @ForAll @IntRange(max = 60) int atLeast, @ForAll @IntRange(max = 60) int more) {
        boolean refused = check(Invented.girl(Age.between(atLeast, atLeast + more)))
                .byField()
                .containsKey("edad");
        assertThat(refused).isEqualTo(atLeast >= 18);
    }

    @Test
    void a_child_of_unknown_age_is_recorded() {
        assertThat(check(Invented.girl(Age.unknown())).isEmpty()).isTrue();
    }

    @Test
    void an_age_is_not_known_on_a_day_to_come() {
        var child =
                Invented.child(Age.known(12), TODAY.plusDays(1), NewChild.Names.unknown(), CurpStatus.NOT_ASKED, null);
        assertThat(check(child).byField()).containsOnlyKeys("fecha_edad");
    }

    @Test
    void nobody_is_born_after_the_day_on_which_they_have_an_age() {
        var names = new NewChild.Names(null, null, null, TODAY.plusDays(1), null, null);
        assertThat(check(Invented.child(Age.known(0), TODAY, names, CurpStatus.NOT_ASKED, null))
                        .byField())
                .containsOnlyKeys("nacimiento");
    }

    @Test
    void a_language_is_one_of_the_catalogue_or_spanish() {
        var names = NewChild.Names.unknown();
        assertThat(check(Invented.child(Age.known(9), TODAY, names, CurpStatus.NOT_ASKED, "es"))
                        .isEmpty())
                .isTrue();
        assertThat(check(Invented.child(Age.known(9), TODAY, names, CurpStatus.NOT_ASKED, "klingon"))
                        .byField())
                .containsOnlyKeys("lengua");
    }

    @Test
    void a_curp_is_written_just_when_it_is_known() {
        String curp = "CAPC130506MCSNRT05";
        assertThat(check(Invented.withCurp(CurpStatus.KNOWN, curp)).isEmpty()).isTrue();
        assertThat(check(Invented.withCurp(CurpStatus.NEVER_REGISTERED, null)).isEmpty())
                .isTrue();
        assertThat(check(Invented.withCurp(CurpStatus.KNOWN, null)).byField()).containsOnlyKeys("curp");
        assertThat(check(Invented.withCurp(CurpStatus.NOT_ASKED, curp)).byField())
                .containsOnlyKeys("curp");
        assertThat(check(Invented.withCurp(CurpStatus.KNOWN, "CAPC13")).byField())
                .containsOnlyKeys("curp");
    }

    @Test
    void a_curp_says_what_is_wrong_with_it() {
        String sample = "HEGG560427MVZRRL04";
        assertThat(Curp.fault(sample)).isEmpty();
        assertThat(Curp.fault("HEGG560427MVZRRL0"))
                .hasValueSatisfying(r -> assertThat(r).contains("hay 17"));
        assertThat(Curp.fault("HEGG560427QVZRRL04"))
                .hasValueSatisfying(r -> assertThat(r).contains("H, M o X"));
        assertThat(Curp.fault("HEGG560231MVZRRL04"))
                .hasValueSatisfying(r -> assertThat(r).contains("no existe"));
        assertThat(Curp.normal(" hegg-560427 mvzrrl04")).isEqualTo(sample);
    }

    @Test
    void a_letter_mistyped_or_two_exchanged_neighbours_are_noticed_by_the_check_digit() {
        for (String wrong : List.of("HEGG560427MVZRRL05", "HEGH560427MVZRRL04", "HEGG560427MVZRLR04"))
            assertThat(Curp.fault(wrong))
                    .hasValueSatisfying(reason -> assertThat(reason).contains("no corresponde a los demás"));
    }
}
