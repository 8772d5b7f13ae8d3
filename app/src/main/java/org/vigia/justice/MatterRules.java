package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.docket.Clocks;
import org.vigia.docket.Occurred;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;

/** What must be true before anything of a criminal matter is recorded; nothing here records it. */
@Component
class MatterRules {
    private static final int LONGEST_NUMBER = 60;

    private final Access access;
    private final Reference reference;
    private final Clocks clocks;

    MatterRules(Access access, Reference reference, Clocks clocks) {
        this.access = access;
        this.reference = reference;
        this.clocks = clocks;
    }

    /** When a carpeta was opened. @throws InvalidInput naming {@code carpeta}, {@code fecha} or {@code delitos} */
    Occurred open(NewMatter asked) {
        String unit = access.getOfficer().unit();
        if (!isProsecutor(reference.getUnit(unit).kind())) throw new NotPermitted("La carpeta la abre una fiscalía.");
        Occurred when = on(asked.on(), unit);
        checkNumber(asked.carpeta());
        checkOffences(asked.offences(), true);
        return when;
    }

    /**
     * The matter once an event has happened in it.
     *
     * @throws InvalidInput naming {@code fecha}, {@code personas}, {@code delitos}, {@code determinacion}, {@code carpeta} or
     *     {@code fiscalia}
     * @throws org.vigia.access.NotYet when what happened before does not allow it
     */
    CriminalMatter follow(CriminalMatter matter, Event event) {
        on(event.on(), matter.prosecutor());
        CriminalMatter next = matter.then(event);
        switch (event) {
            case Event.Accused accused -> checkOffences(accused.offences(), true);
            case Event.Moved moved -> checkOffences(moved.offences(), moved.to().namesOffences());
            case Event.Determined determined -> checkOpportunity(matter, determined);
            case Event.Passed passed -> checkPassing(matter, passed);
            case Event.TermSet _, Event.InvestigationClosed _, Event.Answered _ -> {}
        }
        return next;
    }

    Occurred on(LocalDate day, String unit) {
        if (day.isAfter(clocks.today(unit)))
            throw new InvalidInput("fecha", "Ese día todavía no llega. Escriba el día en que ocurrió.");
        return Occurred.on(day, clocks.zoneOf(unit));
    }

    static boolean isProsecutor(AgencyKind kind) {
        return kind == AgencyKind.FEDERAL_PROSECUTOR || kind == AgencyKind.STATE_PROSECUTOR;
    }

    private void checkPassing(CriminalMatter matter, Event.Passed passed) {
        checkNumber(passed.carpeta());
        boolean prosecutes = reference
                .findUnit(passed.prosecutor())
                .filter(unit -> isProsecutor(unit.kind()))
                .isPresent();
        if (!prosecutes || passed.prosecutor().equals(matter.prosecutor()))
            throw new InvalidInput("fiscalia", "Elija la fiscalía que sigue con el asunto.");
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
}
