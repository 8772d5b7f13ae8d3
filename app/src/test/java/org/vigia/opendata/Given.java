package org.vigia.opendata;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.vigia.opendata.Axis.Category;
import org.vigia.opendata.Axis.Role;

/** A small table that has something of everything. */
public final class Given {
    private Given() {}

    /** Two states, two years, two measures: eight observations, of which two have no number. */
    public static Dataset table() {
        return new Dataset(
                "inspections-by-state",
                "Inspecciones y violaciones por entidad",
                List.of(
                        new Axis(
                                "entidad",
                                "Entidad",
                                Role.GEO,
                                List.of(new Category("07", "Chiapas"), new Category("21", "Puebla"))),
                        new Axis(
                                "anio",
                                "Año",
                                Role.TIME,
                                List.of(new Category("2021", "2021"), new Category("2022", "2022"))),
                        new Axis(
                                "medida",
                                "Medida",
                                Role.METRIC,
                                List.of(
                                        new Category("inspections", "Inspecciones, «en campo»"),
                                        new Category("violations", "Violaciones")))),
                List.of(
                        Observation.of(120, Status.NORMAL),
                        Observation.of(0, Status.PROTECTED),
                        Observation.of(135, Status.REVISED),
                        Observation.of(15, Status.PRELIMINARY),
                        Observation.of(70, Status.FEDERAL_ONLY),
                        Observation.none(Status.NOT_REPORTED),
                        Observation.of(1_000_000, Status.BREAK),
                        Observation.none(Status.NOT_APPLICABLE)),
                new Provenance(
                        "Vigía, edición 2.1.0",
                        URI.create("https://creativecommons.org/licenses/by/4.0/"),
                        "2.1.0",
                        Instant.parse("2026-11-27T06:00:00Z"),
                        URI.create("https://vigia.example/datos?medida=inspections"),
                        "2 de 32 entidades firmaron.",
                        Locale.of("es")));
    }
}
