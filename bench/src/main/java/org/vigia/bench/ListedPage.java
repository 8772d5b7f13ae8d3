package org.vigia.bench;

import java.util.List;

/**
 * A page that officers wait for, by the addresses of what they ask of it.
 *
 * @param bare the first rows as plain SQL, with {@code UNIT}, {@code STATE} and {@code CASE} for those of the officer
 * @param goal milliseconds at the 95th percentile
 */
record ListedPage(String name, List<String> addresses, String bare, int goal) {
    private static final String ORDERS =
            "select * from inspection.inspection_order where unit = 'UNIT' %s order by planned_on desc, folio desc limit 26";
    private static final String NAME =
            "workplace in (select workplace from registry.workplace_word where word = 'agricola'"
                    + " intersect select workplace from registry.workplace_word where word = 'cemindo')";

    static final List<ListedPage> ALL = List.of(
            new ListedPage(
                    "inspections",
                    List.of("/inspecciones", "/inspecciones?despues=2023-06-01,I", "/inspecciones?estado=por-visitar"),
                    ORDERS.formatted(""),
                    150),
            new ListedPage(
                    "inspections of a place",
                    List.of(
                            "/inspecciones?entidad=STATE&municipio=STATE002",
                            "/inspecciones?municipio=STATE003&desde=2023-01-01"),
                    ORDERS.formatted("and municipality = 'STATE002'"),
                    150),
            new ListedPage(
                    "complaints",
                    List.of("/denuncias", "/denuncias?despues=2023-06-01,D", "/denuncias?peligro=si"),
                    "select * from intake.complaint where unit = 'UNIT' order by received_on desc, folio desc limit 26",
                    150),
            new ListedPage(
                    "cases",
                    List.of("/casos", "/casos?estado=abierto", "/casos?plazo=vencido"),
                    "select * from casework.case_file where unit = 'UNIT' order by occurred desc, folio desc limit 26",
                    150),
            new ListedPage(
                    "referrals sent",
                    List.of("/canalizaciones?bandeja=enviadas", "/canalizaciones?bandeja=vencidas"),
                    "select * from referral.referral where unit = 'UNIT' order by due desc, folio desc limit 26",
                    150),
            new ListedPage(
                    "search by name",
                    List.of(
                            "/inspecciones?centro=Agricola+Cemindo",
                            "/inspecciones?centro=agr%C3%ADcloa+cemndo",
                            "/casos?centro=cemindo+agricola"),
                    ORDERS.formatted("and " + NAME),
                    200),
            new ListedPage(
                    "case page", List.of("/casos/CASE"), "select * from casework.case_file where folio = 'CASE'", 120),
            new ListedPage(
                    "today",
                    List.of("/hoy"),
                    "select * from docket.open_deadline where addressed_to = 'UNIT' order by due limit 101",
                    100));
}
