package org.vigia.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotYet;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;

/** Opens, closes and reopens case files and their tracks. */
@Component
class CaseDesk {
    static final String KIND = "caso";

    private final Access access;
    private final CaseFiles files;
    private final Tracks tracks;
    private final Closures closures;
    private final ObjectProvider<ClosingCondition> conditions;
    private final Deadlines deadlines;
    private final Folios folios;
    private final Reference reference;
    private final Clocks clocks;

    CaseDesk(
            Access access,
            CaseFiles files,
            Tracks tracks,
            Closures closures,
            ObjectProvider<ClosingCondition> conditions,
            Deadlines deadlines,
            Folios folios,
            Reference reference,
            Clocks clocks) {
        this.access = access;
        this.files = files;
        this.tracks = tracks;
        this.closures = closures;
        this.conditions = conditions;
        this.deadlines = deadlines;
        this.folios = folios;
        this.reference = reference;
        this.clocks = clocks;
    }

    CaseFile get(String folio) {
        return files.find(folio).orElseThrow(() -> new NotFound("case " + folio));
    }

    /** The file, which nobody else changes until the transaction ends. */
    CaseFile getLocked(String folio) {
        files.lock(get(folio).caseId());
        return get(folio);
    }

    Recorded open(NewCase asked) {
        if (asked.reason().isBlank()) throw new InvalidInput("motivo", "Escriba por qué se abre el caso.");
        UUID caseId = asked.caseId() == null ? UUID.randomUUID() : asked.caseId();
        files.lock(caseId);
        files.find(caseId).ifPresent(file -> {
            throw new Conflict("Este asunto ya tiene el caso %s.".formatted(file.folio()));
        });
        return insert(caseId, CaseFile.Origin.BY_HAND, asked, asked.reason());
    }

    /** Opens the file of an event unless it is open; protective steps wait for no permission and no ruling (LGDNNA 12). */
    void openAtOnce(CaseFile.Origin origin, Reopening cause, NewCase asked) {
        UUID caseId = Objects.requireNonNull(asked.caseId());
        files.lock(caseId);
        var file = files.find(caseId);
        if (file.isEmpty()) insert(caseId, origin, asked, null);
        file.flatMap(CaseFile::closed)
                .ifPresent(closed -> closures.reopen(caseId, closed.closure(), cause, null, asked.when(), null));
    }

    private Recorded insert(UUID caseId, CaseFile.Origin origin, NewCase asked, @Nullable String reason) {
        String unit = access.getOfficer().unit();
        var state = reference.getState(asked.state());
        LocalDate day = clocks.dayOf(asked.when().at(), unit);
        access.share(caseId, unit, "casework.case_file");
        return files.open(
                caseId,
                folios.next("", state.folio(), day.getYear()),
                state.code(),
                asked.municipality(),
                day,
                origin,
                asked.sourceFolio(),
                asked.danger(),
                reason,
                asked.when());
    }

    /** Opens a track unless it is open already. */
    void startTrack(UUID caseId, Track track, Occurred when) {
        files.lock(caseId);
        requireOpen(files.find(caseId).orElseThrow(() -> new NotFound("case " + caseId)));
        if (tracks.findOpen(caseId, track).isEmpty()) tracks.open(caseId, track, when);
    }

    Recorded endTrack(UUID caseId, Track track, TrackOutcome outcome, Occurred when) {
        files.lock(caseId);
        UUID opening = tracks.findOpen(caseId, track)
                .orElseThrow(() -> new InvalidInput(
                        "via", "La vía %s no está abierta. Abra la página de nuevo.".formatted(track.label())));
        if (!outcome.fits(track))
            throw new InvalidInput(
                    "resultado",
                    "«%s» no es un resultado de la vía %s. Elija otro.".formatted(outcome.label(), track.label()));
        refuse("La vía %s no puede terminar todavía.".formatted(track.label()), listUnmet(caseId, track));
        if (track == Track.LABOUR) deadlines.meet(caseId, "IMMEDIATE_CESSATION", "casework.track_end_labour");
        return tracks.end(caseId, opening, track, outcome, when);
    }

    List<ClosingCondition.Unmet> listUnmet(UUID caseId) {
        return conditions
                .orderedStream()
                .flatMap(condition -> condition.unmet(caseId).stream())
                .toList();
    }

    /** What keeps one track open, apart from the case. */
    List<ClosingCondition.Unmet> listUnmet(UUID caseId, Track track) {
        return conditions
                .orderedStream()
                .filter(condition -> condition.track().filter(track::equals).isPresent())
                .flatMap(condition -> condition.unmet(caseId).stream())
                .toList();
    }

    private static void refuse(String sentence, List<ClosingCondition.Unmet> unmet) {
        if (!unmet.isEmpty())
            throw new NotYet(
                    sentence,
                    unmet.stream().map(ClosingCondition.Unmet::sentence).toList());
    }

    Recorded close(String folio, Outcome outcome, Occurred when, @Nullable Integer seen) {
        CaseFile file = getLocked(folio);
        if (!file.isOpen()) throw new Conflict("El caso %s ya está cerrado.".formatted(folio));
        refuse("El caso %s no puede cerrarse todavía.".formatted(folio), listUnmet(file.caseId()));
        outcome.check(tracks.isFined(file.caseId())).refuseIfAny();
        if (outcome instanceof Outcome.HandedOver over
                && reference.findUnit(over.unit()).isEmpty())
            throw new InvalidInput(
                    "autoridad", "«%s» no está en el catálogo de autoridades. Elija una.".formatted(over.unit()));
        deadlines.cancel(file.caseId(), "casework.closure");
        return closures.close(file.caseId(), outcome, when, seen);
    }

    Recorded reopen(String folio, Reopening cause, String explanation, Occurred when, @Nullable Integer seen) {
        CaseFile file = getLocked(folio);
        if (explanation.isBlank())
            throw new InvalidInput("explicacion", "Explique en una o dos frases por qué se reabre el caso.");
        UUID closure = file.closed()
                .orElseThrow(() -> new Conflict("El caso %s ya está abierto.".formatted(folio)))
                .closure();
        return closures.reopen(file.caseId(), closure, cause, explanation, when, seen);
    }

    static void requireOpen(CaseFile file) {
        if (!file.isOpen())
            throw new NotYet(
                    "El caso %s está cerrado.".formatted(file.folio()),
                    List.of("Reabra el caso; después podrá registrar la actuación."));
    }
}
