package org.vigia.sheet;

import java.util.List;
import org.vigia.sheet.Mapping.DayOrder;

/** Cells as people fill them in. */
final class DirtyValues {
    private DirtyValues() {}

    static List<Trap> traps() {
        return List.of(
                Trap.days("three written styles", "2024-03-01", "1-mar-2024", "31/03/2024"),
                Trap.days(
                        "more of the same days",
                        "2024/3/1",
                        "1 de marzo de 2024",
                        "01.mar.2024",
                        "2024-03-01 10:30:00",
                        "1-Dec-2024",
                        "15-sept.-2024"),
                Trap.days("nothing shows which is the month", "01/03/2024", "05/04/2024", "04/04/2024"),
                Trap.days("another row shows that the day is first", "01/03/2024", "25/04/2024"),
                Trap.days("another row shows that the month is first", "01/03/2024", "04/25/2024"),
                Trap.days("rows that contradict each other", "01/03/2024", "25/04/2024", "04/25/2024"),
                Trap.days("the source is known to write the day first", "01/03/2024")
                        .opened(opening -> opening.mapped(Mapping.NONE.writing(DayOrder.DAY_FIRST))),
                Trap.days(
                        "days that do not exist", "2024-02-30", "31/04/2024", "2023-02-29", "1-foo-2024", "32/13/2024"),
                Trap.days("years that cannot be", "0202-03-01", "01/03/24", "2999-01-01"),
                Trap.days("a serial number in a CSV", "45352", "45352.5"),
                Trap.days("not a day at all", "ayer", "marzo 2024", "20240301", "########"),
                Trap.value("zeros eaten from a postal code", "codigo_postal", "1000", "29000", "290001", "29-000"),
                Trap.value("zeros kept by tricks", "codigo_postal", "'01000", "\"=\"\"01000\"\"\""),
                Trap.value(
                        "amounts",
                        "multa",
                        "1234.5",
                        "$1,234.50",
                        "1,234",
                        "1 234 567.89",
                        "MXN 500",
                        "500 pesos",
                        "0"),
                Trap.value("amounts with a decimal comma", "multa", "1.234,50", "1234,5", "1.234"),
                Trap.value("a point that may be either", "multa", "1.234", "1,234"),
                Trap.value("both decimal marks in a column", "multa", "1234,5", "1234.5", "1.234"),
                Trap.value(
                        "amounts that are none",
                        "multa",
                        "USD 100",
                        "1.5 mdp",
                        "12.345,678",
                        "(500)",
                        "gratis",
                        "10.123456",
                        "1,23,456"),
                Trap.value("whole numbers", "trabajadores", "12", "12.0", "1,234", "007", "0"),
                Trap.value(
                        "numbers that are not whole",
                        "trabajadores",
                        "12.5",
                        "-1",
                        "10000",
                        "doce",
                        "1e3",
                        "99999999999999999999"),
                Trap.value("yes and no", "urgente", "sí", "NO", "Si", "x", "VERDADERO", "false", "1", "0", "quizá"),
                Trap.value(
                        "codes and labels",
                        "resultado",
                        "ejecutada",
                        "EJECUTADA",
                        "Se realizó",
                        "no localizada",
                        "otra"),
                Trap.value(
                        "taxpayers' keys",
                        "rfc",
                        "ABC010203AB1",
                        "abcd-010203-ab1",
                        "ABC019903AB1",
                        "ABC010203",
                        "ÑAÑ010203AB1",
                        "A&B010203AB1"),
                Trap.value(
                        "population keys",
                        "curp",
                        "PELA090503HJCRPNA5",
                        "pela090503-hjcrpna5",
                        "PELA090503HJCRPNA4",
                        "GOPE051399MCSMRL03",
                        "GOPE"),
                Trap.csv(
                        "keys that became numbers",
                        "folio,fecha,entidad\n1.23457E+15,2024-03-01,07\n123,2024-03-01,07\n1E5,2024-03-01,07\n"),
                Trap.value("errors of a spreadsheet", "nota", "#N/A", "#¡REF!", "#DIV/0!", "#¿NOMBRE?", "#hashtag"),
                Trap.value("formulas", "nota", "=A1+B1", "=HYPERLINK(\"\"http://x\"\")", "= igual", "+52 961 123"),
                Trap.value("a text too long", "nota", "x".repeat(201)),
                Trap.csv("states as people type them", """
                    folio,fecha,entidad
                    1,2024-03-01,7
                    2,2024-03-01,CHIAPAS
                    3,2024-03-01,Chis.
                    4,2024-03-01,Edo. de México
                    5,2024-03-01,D.F.
                    6,2024-03-01,Veracruz Ignacio de la Llave
                    7,2024-03-01,Q. Roo
                    8,2024-03-01,S.L.P.
                    9,2024-03-01,Michuacan
                    10,2024-03-01,Baja
                    11,2024-03-01,33
                    """),
                Trap.csv("municipalities as people type them", """
                    folio,fecha,entidad,municipio
                    1,2024-03-01,Chiapas,TUXTLA GUTIERREZ
                    2,2024-03-01,Guerrero,Acapulco
                    3,2024-03-01,Chiapas,7101
                    4,2024-03-01,Chiapas,101
                    5,2024-03-01,Oaxaca,Mpio. de Huajuapan de León
                    6,2024-03-01,Oaxaca,San Pedro Mixtepec
                    7,2024-03-01,Oaxaca,"San Pedro Mixtepec, Dto. 22"
                    8,2024-03-01,Oaxaca,San Juan
                    9,2024-03-01,Puebla,07101
                    10,2024-03-01,Colima,Cuautémoc
                    11,2024-03-01,Nayarit,Del Nayar [El Nayar]
                    12,2024-03-01,Chiapas,"Comitán de Domínguez, Chiapas"
                    13,2024-03-01,Puebla,"Comitán de Domínguez, Chiapas"
                    14,2024-03-01,nada,Tapachula
                    """),
                Trap.csv("what must be there is not", "folio,fecha,entidad\n,,07\nA-2,2024-03-01,\n"),
                Trap.csv("a total under the rows", "folio,fecha,entidad,multa\nA-1,2024-03-01,07,100\nTotal,,,100\n"));
    }
}
