package org.vigia.casework;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.docket.Clocks;
import org.vigia.identity.Identity;
import org.vigia.identity.Opening;
import org.vigia.identity.Reading;
import org.vigia.intake.Intake;
import org.vigia.page.Cursor;
import org.vigia.page.Formats;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;

/** Who was shown an identity of a case: its children, who owes its fine, and who complained if that may be known. */
@Component
class AccessLog {
    private final Access access;
    private final Identity openings;
    private final Intake intake;
    private final People people;
    private final Reference reference;
    private final Clocks clocks;

    AccessLog(Access access, Identity openings, Intake intake, People people, Reference reference, Clocks clocks) {
        this.access = access;
        this.openings = openings;
        this.intake = intake;
        this.people = people;
        this.reference = reference;
        this.clocks = clocks;
    }

    /**
     * Somebody was shown an identity: who, of which unit, when, whose and what for.
     *
     * @param odd why somebody should look at it, in sentences
     */
    record Line(String who, String unit, String when, String whose, String purpose, String words, List<String> odd) {}

    @Transactional(readOnly = true)
    public Slice<Line> list(CaseFile file, Cursor cursor) {
        Slice<Reading> readings = openings.listReadings(file.caseId(), complainant(file), cursor);
        return readings.with(lines(file, readings.list()));
    }

    /** Those that somebody should look at first, wherever in the log they lie. */
    @Transactional(readOnly = true)
    public List<Line> listOdd(CaseFile file) {
        return lines(file, openings.listOdd(file.caseId(), complainant(file)));
    }

    private List<UUID> complainant(CaseFile file) {
        return intake.findComplainantOfCase(file.caseId()).stream().toList();
    }

    private List<Line> lines(CaseFile file, List<Reading> readings) {
        Map<UUID, String> labels = new HashMap<>();
        people.list(file.caseId()).forEach(person -> labels.put(person.child().id(), person.label()));
        ZoneId zone = clocks.zoneOf(access.getOfficer().unit());
        Map<UUID, Officer> officers = access.mapEver(readings.stream()
                .map(reading -> reading.opening().officer())
                .distinct()
                .toList());
        return readings.stream()
                .map(reading -> line(
                        reading,
                        Optional.ofNullable(officers.get(reading.opening().officer())),
                        labels,
                        zone))
                .toList();
    }

    private Line line(Reading reading, Optional<Officer> officer, Map<UUID, String> labels, ZoneId zone) {
        Opening opening = reading.opening();
        return new Line(
                officer.map(Officer::displayName).orElse("Cuenta retirada"),
                reference.unitName(opening.unit()),
                Formats.moment(opening.at(), zone),
                whose(opening, labels),
                opening.reason().purpose().label(),
                opening.reason().words(),
                reading.odd());
    }

    private static String whose(Opening opening, Map<UUID, String> labels) {
        return switch (opening.person().kind()) {
            case CHILD -> labels.getOrDefault(opening.person().id(), "Una persona del caso");
            case COMPLAINANT -> "Quien denunció";
            case DEBTOR -> "Quien debe la multa";
            case SUBJECT ->
                "Todos los datos de " + labels.getOrDefault(opening.person().id(), "una persona del caso");
        };
    }
}
