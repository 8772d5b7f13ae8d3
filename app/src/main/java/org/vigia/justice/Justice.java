package org.vigia.justice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotPermitted;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.Track;
import org.vigia.docket.Docket;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;

/** Criminal matters: opened by the prosecutor who was told of a case, and followed event by event. */
@Component
public class Justice {
    static final String KIND = "asunto-penal";

    private final Access access;
    private final Casework casework;
    private final Reference reference;
    private final Docket docket;
    private final Folios folios;
    private final MatterRules rules;
    private final Matters matters;
    private final MatterClocks matterClocks;
    private final MatterScreenings screenings;

    Justice(
            Access access,
            Casework casework,
            Reference reference,
            Docket docket,
            Folios folios,
            MatterRules rules,
            Matters matters,
            MatterClocks matterClocks,
            MatterScreenings screenings) {
        this.access = access;
        this.casework = casework;
        this.reference = reference;
        this.docket = docket;
        this.folios = folios;
        this.rules = rules;
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
     * @throws org.vigia.access.InvalidInput naming {@code carpeta}, {@code fecha} or {@code delitos}
     */
    @Transactional
    public Recorded open(NewMatter asked) {
        access.require(Permission.KEEP_MATTERS);
        CaseFile file = casework.getOpen(asked.caseFolio());
        Occurred when = rules.open(asked);
        if (!file.openTracks().contains(Track.CRIMINAL)) casework.openTrack(file.caseId(), Track.CRIMINAL, when);
        String folio = folios.next(
                "P-", reference.getState(file.state()).folio(), asked.on().getYear());
        return docket.record(MatterFacts.opened(asked, folio, file.caseId(), when));
    }

    /**
     * Records what happened next in a matter.
     *
     * @param seen version of the matter that the officer has seen
     * @throws org.vigia.access.InvalidInput naming {@code fecha}, {@code personas}, {@code delitos}, {@code determinacion},
     *     {@code carpeta} or {@code fiscalia}
     * @throws org.vigia.access.NotYet when what was recorded before does not allow it
     */
    @Transactional
    public Recorded record(String folio, Event told, @Nullable Integer seen) {
        CriminalMatter matter = mine(folio);
        casework.lock(matter.caseId());
        Event event = answered(matter, told);
        CriminalMatter next = rules.follow(matter, event);
        if (event instanceof Event.Passed passed) access.share(matter.caseId(), passed.prosecutor(), "justice.passed");
        Occurred when = rules.on(event.on(), matter.prosecutor());
        Recorded recorded = docket.record(MatterFacts.step(matter, event, when, seen));
        matterClocks.tick(matter, event, next.course());
        return recorded;
    }

    /** What a screening of the case answers is what a person decided in it. */
    private Event answered(CriminalMatter matter, Event told) {
        if (told instanceof Event.Answered answered)
            return screenings.read(matter.caseId(), answered).orElse(answered);
        return told;
    }

    /** @throws NotPermitted when another prosecutor leads it */
    CriminalMatter mine(String folio) {
        CriminalMatter matter = matters.get(folio);
        access.require(Permission.KEEP_MATTERS);
        if (!matter.prosecutor().equals(access.getOfficer().unit()))
            throw new NotPermitted("Este asunto lo lleva %s.".formatted(reference.unitName(matter.prosecutor())));
        return matter;
    }
}
