package org.vigia.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.VigiaTest;
import org.vigia.access.Access;

@VigiaTest
class ImportedReturnsTest {
    private static final String KIND = "returns";
    private static final String UNIT = "ITL-27";
    private static final String HEADER =
            "clave,unidad,año,renglon,declara,numero,moneda,respuesta,desde,hasta,completa,alcance,consta,firmada,puesto,motivo";

    @Autowired
    Bulk bulk;

    @Autowired
    Access access;

    @Autowired
    @Qualifier("verifier")
    JdbcClient everything;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void a_unit_that_keeps_its_returns_elsewhere() {
        given = Given.to(UNIT, bulk, access, folder);
    }

    @Test
    void enter_once_as_one_return_with_nil_and_not_known_kept_apart() {
        String[] lines = {
            HEADER,
            "a-1,,2001,INSPECTORS,numero,9,,,,,si,,oficio 1,2002-01-15,titular,",
            "a-2,itl-27,2001,Violaciones por trabajo infantil encontradas,ninguno,,,,2001-01-01,2001-12-31,si,,oficio 1,2002-01-15,titular,",
            "a-3,,2001,COMPLAINTS,no-se-sabe,,,,,,no-se-dice,,oficio 1,2002-01-15,titular,",
            "a-4,,2001,INSPECTORATE_FUNDING,numero,\"$1,250,000.50\",MXN,,,,falta,,oficio 1,2002-01-15,titular,"
        };
        assertThat(Given.figures(given.tried(KIND, lines))).containsExactly(4L, 0L, 0L, 0L);
        assertThat(stored(2001)).isEmpty();
        assertThat(Given.figures(given.recorded(KIND, lines))).containsExactly(4L, 0L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, lines))).containsExactly(0L, 0L, 4L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, lines[3], lines[1])))
                .containsExactly(0L, 0L, 2L, 0L);
        assertThat(stored(2001))
                .containsExactly(
                        "COMPLAINTS UNKNOWN NOT_STATED",
                        "INSPECTORATE_FUNDING COUNT 1250000.5 MXN PARTIAL",
                        "INSPECTORS COUNT 9 FULL",
                        "VIOLATIONS NIL FULL");
        assertThat(returns(2001)).isOne();
    }

    @Test
    void told_otherwise_are_corrected_by_a_return_that_says_why_and_never_told_back() {
        String first = "b-1,,2002,INSPECTORS,numero,9,,,,,si,,oficio 1,2003-01-15,titular,";
        given.recorded(KIND, HEADER, first);
        String changed = first.replace(",9,", ",11,");
        assertThat(Given.faults(given.recorded(KIND, HEADER, changed)))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith("2 motivo: La unidad ya declaró «Personas inspectoras")
                        .contains(" en E-TAB-2002-")
                        .endsWith("Para corregirlo, escriba por qué cambia."));
        String corrected = changed + "se contó a quienes estaban de licencia";
        assertThat(Given.figures(given.tried(KIND, HEADER, corrected))).containsExactly(0L, 1L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, corrected))).containsExactly(0L, 1L, 0L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, corrected))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(Given.figures(given.recorded(KIND, HEADER, first))).containsExactly(0L, 0L, 1L, 0L);
        assertThat(stored(2002)).containsExactly("INSPECTORS COUNT 11 FULL");
        assertThat(returns(2002)).isEqualTo(2);
    }

    @Test
    void that_cannot_be_signed_are_refused_by_row_and_column_in_the_words_of_the_page() {
        var report = given.recorded(
                KIND,
                HEADER,
                row("c-1,,2003,VIOLATIONS,numero,0"),
                row("c-2,,2003,VIOLATIONS,ninguno,3"),
                row("c-3,,2003,CONVICTIONS,ninguno,"),
                row("c-4,ITL-25,2003,VIOLATIONS,ninguno,"),
                row("c-5,,2003,VIOLATIONS,respuesta,"),
                row("c-6,,2003,VIOLATIONS,numero,"),
                row("c-7,,2003,VIOLATIONS,,"),
                row("c-8,,2003,INSPECTORATE_FUNDING,numero,5"),
                row("c-9,,2099,VIOLATIONS,ninguno,"),
                row("c-10,,2003,COMPLAINTS,ninguno,"),
                row("c-11,,2003,COMPLAINTS,no-se-sabe,"),
                row("c-12,,2003,INSPECTORS,numero,4").replace(",,,,si,", ",,2003-06-01,,si,"),
                row("c-13,,2003,INSPECTORS,ninguno,").replace(",si,", ",falta,"),
                row("c-14,,2003,INSPECTORS,numero,4.5"));
        assertThat(Given.faults(report))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).startsWith("2 numero: Para declarar cero elija «"),
                        fault ->
                                assertThat(fault).startsWith("3 numero: «Declaramos que no hubo ninguno» no lo lleva."),
                        fault -> assertThat(fault).startsWith("4 declara: «CONVICTIONS» no se pregunta a "),
                        fault -> assertThat(fault).startsWith("5 unidad: aquí firma ITL-27 y no otra unidad."),
                        fault -> assertThat(fault).startsWith("6 declara: "),
                        fault -> assertThat(fault).startsWith("7 numero: Escriba el número que declara."),
                        fault -> assertThat(fault).startsWith("8 declara: falta el dato."),
                        fault -> assertThat(fault).startsWith("9 numero: Diga en qué moneda está el importe."),
                        fault -> assertThat(fault).startsWith("10 año: El año 2099 no puede reportarse."),
                        fault -> assertThat(fault).startsWith("12 renglon: el renglón 11 ya lo declara de ese año."),
                        fault -> assertThat(fault).startsWith("13 hasta: falta uno de los dos días."),
                        fault -> assertThat(fault).startsWith("14 completa: Si puede faltar algo, no se puede firmar"),
                        fault -> assertThat(fault).startsWith("15 numero: «4.50» no es un número entero."));
        assertThat(Given.figures(report)).containsExactly(1L, 0L, 0L, 13L);
        assertThat(stored(2003)).containsExactly("COMPLAINTS NIL FULL");
    }

    @Test
    void keep_their_key_to_one_year_and_measure() {
        given.recorded(KIND, HEADER, row("d-1,,2004,INSPECTORS,numero,4"));
        assertThat(Given.faults(given.recorded(KIND, HEADER, row("d-1,,2005,INSPECTORS,numero,4"))))
                .containsExactly("2 clave: es aquí la de otro año o de otro renglón. Use otra clave.");
        assertThat(stored(2005)).isEmpty();
    }

    @Test
    void of_a_unit_that_compiles_say_whose_they_are() {
        given = Given.to("ESTAD", bulk, access, folder);
        String line = "e-1,,2006,VIOLATIONS,numero,7,,,,,no-se-dice,%s,anuario,2007-03-01,enlace,";
        assertThat(Given.faults(given.recorded(KIND, HEADER, line.formatted(""))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("2 alcance: Diga de qué autoridades es la cifra"));
        assertThat(Given.figures(given.recorded(KIND, HEADER, line.formatted("algunas"))))
                .containsExactly(1L, 0L, 0L, 0L);
        assertThat(Given.figures(
                        given.recorded(KIND, HEADER, line.formatted("Algunas entidades; la fuente no dice cuáles"))))
                .containsExactly(0L, 0L, 1L, 0L);
    }

    private static String row(String beginning) {
        return beginning + ",,,,,si,,oficio 1,2004-01-15,titular,";
    }

    private List<String> stored(int year) {
        return everything
                .sql("""
                        select concat_ws(' ', s.measure, s.basis, s.number, s.currency, s.completeness)
                          from coordination.statement s
                         where s.year = :year and s.unit = :unit
                           and not exists (select from coordination.statement later where later.corrects = s.id)
                         order by 1""")
                .param("year", year)
                .param("unit", UNIT)
                .query(String.class)
                .list();
    }

    private long returns(int year) {
        return everything
                .sql("select count(*) from coordination.unit_return where year = :year and unit = :unit")
                .param("year", year)
                .param("unit", UNIT)
                .query(Long.class)
                .single();
    }
}
