package org.vigia.casework;

import static org.vigia.casework.Track.CRIMINAL;
import static org.vigia.casework.Track.LABOUR;
import static org.vigia.casework.Track.PROTECTION;
import static org.vigia.casework.Track.SANCTION;
import static org.vigia.casework.Track.WAGES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a track ended; each fits some tracks only. */
public enum TrackOutcome {
    WORK_STOPPED("Cesó el trabajo", LABOUR),
    WORK_REGULARISED("El trabajo quedó conforme a la ley", LABOUR),
    NO_BREACH("No se encontró violación", LABOUR, SANCTION),
    FINED("Se impuso multa", SANCTION),
    NOT_FINED("Se resolvió sin multa", SANCTION),
    LAPSED("Caducó el procedimiento", SANCTION),
    PAID("Se pagó lo que se debía", WAGES),
    NOTHING_OWED("No se debía nada", WAGES),
    TAKEN_OVER("La lleva otra autoridad, que aceptó", LABOUR, SANCTION, WAGES, CRIMINAL, PROTECTION),
    NO_CRIME("La fiscalía determinó que no hay delito", CRIMINAL),
    JUDGED("Hubo resolución judicial", CRIMINAL),
    RIGHTS_RESTORED("Se restituyeron los derechos", PROTECTION),
    NO_RIGHT_RESTRICTED("No había derechos restringidos", PROTECTION),
    NOT_LOCATED("No se localizó a la niña, niño o adolescente", PROTECTION, WAGES);

    private final String label;
    private final Set<Track> tracks;

    TrackOutcome(String label, Track first, Track... more) {
        this.label = label;
        this.tracks = EnumSet.of(first, more);
    }

    public String label() {
        return label;
    }

    public boolean fits(Track track) {
        return tracks.contains(track);
    }

    public static List<TrackOutcome> listFor(Track track) {
        return Stream.of(values()).filter(outcome -> outcome.fits(track)).toList();
    }
}
