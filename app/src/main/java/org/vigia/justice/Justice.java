package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.Track;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;

/** Criminal matters: opened by the prosecutor who was told of a case, and followed event by event. */
@Component
public class Justice {
    static final String KIND = "asunto-penal";
    private static final int LONGEST_NUMBER = 60;

    private final Access access;
    private final Casework casework;
    private final Reference reference;
    private final Docket docket;
    private final Folios folios;
    private final Clocks clocks;
    private final Matters matters;
    private final MatterClocks matterClocks;
    private final MatterScreenings screenings;

    Justice(
            Access access,
            Casework casework,
            Reference reference,
            Docket docket,
            Folios folios,
            Clocks clocks,
            Matters matters,
            MatterClocks matterClocks,
            MatterScreenings screenings) {
        this.access = access;
        this.casework = casework;
        this.reference = reference;
        this.docket = docket;
        this.folios = folios;
        this.clocks = clocks;
        this.matters = matters;
        this.matterClocks = matterClocks;
        this.screenings = screenings;
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public CriminalMatter get(String folio) {
        return matters.get(folio);
    }

    @Transactional(readOnly = true)
    public CriminalMatter get(UUID id) {
        return matters.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<CriminalMatter> list(UUID caseId) {
        return matters.list(caseId);
    }

    /**
     * Records that a carpeta was opened, and opens the criminal track of the case.
     *
     * @throws InvalidInput naming {@code carpeta}, {@code fecha} or {@code delitos}
     */
    @Transactional
    public Recorded open(NewMatter asked) {
        access.require(Permission.KEEP_MATTERS);
        CaseFile file = casework.getOpen(asked.caseFolio());
        String unit = prosecutor();
        Occurred when = on(asked.on(), unit);
        checkNumber(asked.carpeta());
        checkOffences(asked.offences(), true);
        if (!file.openTracks().contains(Track.CRIMINAL)) casework.openTrack(file.caseId(), Track.CRIMINAL, when);
        String folio = folios.next(
                "P-", reference.getState(file.state()).folio(), asked.on().getYear());
        return docket.record(MatterFacts.opened(asked, folio, file.caseId(), when));
    }

    /**
     * Records what happened next in a matter.
     *
     * @param seen version of the matter that the officer has seen
     * @throws InvalidInput naming {@code fecha}, {@code personas}, {@code delitos}, {@code determinacion}, {@code carpeta} or
     *     {@code fiscalia}
     * @throws org.vigia.access.NotYet when what was recorded before does not allow it
     */
    @Transactional
    public Recorded record(String folio, Event told, @Nullable Integer seen) {
        CriminalMatter matter = mine(folio);
        casework.lock(matter.caseId());
        Event event = answered(matter, told);
        Occurred when = on(event.on(), matter.prosecutor());
        Course next = matter.course().then(event);
        switch (event) {
            case Event.Accused accused -> checkOffences(accused.offences(), true);
            case Event.Moved moved -> checkOffences(moved.offences(), moved.to().namesOffences());
            case Event.Determined determined -> checkOpportunity(matter, determined);
            case Event.Passed passed -> pass(matter, passed);
            case Event.TermSet _, Event.InvestigationClosed _, Event.Answered _ -> {}
        }
        Recorded recorded = docket.record(MatterFacts.step(matter, event, when, seen));
        matterClocks.tick(matter, event, next);
        return recorded;
    }

    /** What a screening of the case answers is what a person decided in it. */
    private Event answered(CriminalMatter matter, Event told) {
        if (told instanceof Event.Answered answered)
            return screenings.read(matter.caseId(), answered).orElse(answered);
        return told;
    }

    private void pass(CriminalMatter matter, Event.Passed passed) {
        checkNumber(passed.carpeta());
        boolean prosecutes = reference
                .findUnit(passed.prosecutor())
                .filter(unit -> isProsecutor(unit.kind()))
                .isPresent();
        if (!prosecutes || passed.prosecutor().equals(matter.prosecutor()))
            throw new InvalidInput("fiscalia", "Elija la fiscalía que sigue con el asunto.");
        access.share(matter.caseId(), passed.prosecutor(), "justice.passed");
    }

    static boolean isProsecutor(AgencyKind kind) {
        return kind == AgencyKind.FEDERAL_PROSECUTOR || kind == AgencyKind.STATE_PROSECUTOR;
    }

    private String prosecutor() {
        String unit = access.getOfficer().unit();
        if (!isProsecutor(reference.getUnit(unit).kind())) throw new NotPermitted("La carpeta la abre una fiscalía.");
        return unit;
    }

    /** @throws NotPermitted when another prosecutor leads it */
    CriminalMatter mine(String folio) {
        CriminalMatter matter = matters.get(folio);
        access.require(Permission.KEEP_MATTERS);
        if (!matter.prosecutor().equals(access.getOfficer().unit()))
            throw new NotPermitted("Este asunto lo lleva %s.".formatted(reference.unitName(matter.prosecutor())));
        return matter;
    }

    private static void checkNumber(String carpeta) {
        if (carpeta.isBlank() || carpeta.length() > LONGEST_NUMBER)
            throw new InvalidInput(
                    "carpeta",
                    "Escriba el número de la carpeta, de hasta %d letras y cifras.".formatted(LONGEST_NUMBER));
    }

    private static void checkOffences(List<String> offences, boolean needed) {
        if (needed && offences.isEmpty()
                || offences.stream().anyMatch(code -> Offence.find(code).isEmpty()))
            throw new InvalidInput("delitos", "Marque al menos un delito de la lista.");
    }

    /** The criterion of opportunity is barred for offences against the free development of personality (CNPP 256). */
    private static void checkOpportunity(CriminalMatter matter, Event.Determined determined) {
        if (determined.to() != Investigation.OPPORTUNITY) return;
        matter.offences().stream()
                .flatMap(code -> Offence.find(code).stream())
                .filter(Offence::barsOpportunity)
                .findFirst()
                .ifPresent(offence -> {
                    throw new InvalidInput(
                            "determinacion",
                            "Por «%s» no cabe un criterio de oportunidad (CNPP 256). Elija otra determinación."
                                    .formatted(offence.words()));
                });
    }

    private Occurred on(LocalDate day, String unit) {
        if (day.isAfter(clocks.today(unit)))
            throw new InvalidInput("fecha", "Ese día todavía no llega. Escriba el día en que ocurrió.");
        return Occurred.on(day, clocks.zoneOf(unit));
    }
}
