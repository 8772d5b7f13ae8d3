package org.vigia.sheet;

import java.util.List;
import java.util.Map;

/** Headers as people write them. */
final class DirtyHeadings {
    private static final String ROW = "\nA-1,2024-03-01,07,Tapachula\n";

    private DirtyHeadings() {}

    static List<Trap> traps() {
        return List.of(
                Trap.csv("capitals, accents and brackets", "FOLIO *,Fecha (dd/mm/aaaa),ENTIDAD,Municipio:" + ROW),
                Trap.csv(
                        "synonyms in another order",
                        "Mpio.,Entidad Federativa,Fecha de la visita,No. de expediente\nTapachula,07,2024-03-01,A-1\n"),
                Trap.csv("words in another order", "Expediente No.,Visita fecha,Estado,Alcaldia" + ROW),
                Trap.csv(
                        "title rows above",
                        "SECRETARÍA DEL TRABAJO,,,\nReporte de inspecciones 2024,,,\n,,,\nfolio,fecha,entidad,municipio"
                                + ROW),
                Trap.csv(
                        "two rows, the first spans",
                        "Datos,Visita,,Lugar,\n,Fecha,Inspector,Estado,Municipio\nfolio,,,,\n"),
                Trap.csv(
                        "two rows that tell equal names apart",
                        "Folio,Orden,Visita,Entidad\n,Fecha,Fecha,\nA-1,2024-01-15,2024-03-01,07\n"),
                Trap.csv(
                        "a header over three rows",
                        "Registro,Inspección,,\n"
                                + ",Lugar,,Visita\n"
                                + "Folio,Entidad,Municipio,Fecha\n"
                                + "A-1,07,Tapachula,2024-03-01\n"),
                Trap.csv(
                        "a header repeated on each page",
                        "folio,fecha,entidad,municipio" + ROW + "folio,fecha,entidad,municipio\nA-2,2024-03-02,07,\n"),
                Trap.csv("no header", "A-1,2024-03-01,07,Tapachula\nA-2,2024-03-01,07,Tapachula\n"),
                Trap.csv("a required column is missing", "folio,entidad,municipio\nA-1,07,Tapachula\n"),
                Trap.csv("a column twice", "folio,fecha,fecha,entidad\nA-1,2024-03-01,2024-03-02,07\n"),
                Trap.csv("two synonyms of one column", "folio,clave,fecha,entidad\nA-1,B-1,2024-03-01,07\n"),
                Trap.csv("columns nobody knows", "folio,fecha,entidad,color,tamaño\nA-1,2024-03-01,07,rojo,grande\n"),
                Trap.csv("columns without a name", "folio,,fecha,,entidad\nA-1,x,2024-03-01,y,07\n"),
                Trap.csv("mapped by hand", "expte,dia,edo,mpio" + ROW)
                        .opened(opening ->
                                opening.mapped(Mapping.of(Map.of("expte", "folio", "día", "fecha", "EDO", "entidad")))),
                Trap.csv("a known column left out by hand", "folio,fecha,entidad,municipio\nA-1,2024-03-01,07,no es\n")
                        .opened(opening -> opening.mapped(Mapping.of(Map.of("municipio", "")))),
                Trap.csv("resumed after a row", "folio,fecha,entidad,municipio" + ROW + "A-2,2024-03-02,07,\n")
                        .opened(opening -> opening.after(2)));
    }
}
