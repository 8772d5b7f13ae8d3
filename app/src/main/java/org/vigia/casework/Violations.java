package org.vigia.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.inspection.Finding;
import org.vigia.inspection.Inspection;
import org.vigia.law.Law;
import org.vigia.page.Formats;

/** What was found against the law in a case, and whom it affects, without names. */
@Component
class Violations {
    private final Inspection inspection;
    private final People people;
    private final Law law;

    Violations(Inspection inspection, People people, Law law) {
        this.inspection = inspection;
        this.people = people;
        this.law = law;
    }

    /**
     * A finding as it is read.
     *
     * @param whom "Persona 2", or the workplace when it affects none in particular
     */
    record Row(Finding finding, String title, String whom, String validity) {}

    /** The findings, and how many inspections they come from: none found is a result too. */
    record Sheet(List<Row> rows, int inspections) {}

    @Transactional(readOnly = true)
    public Sheet read(UUID caseId) {
        Map<UUID, String> labels = new HashMap<>();
        people.list(caseId).forEach(person -> labels.put(person.child().id(), person.label()));
        List<Row> rows = inspection.listFindings(caseId).stream()
                .map(finding -> new Row(
                        finding,
                        title(finding),
                        finding.child()
                                .map(child -> labels.getOrDefault(child, "Una persona"))
                                .orElse("El centro de trabajo"),
                        finding.reading().map(Violations::validity).orElse("")))
                .toList();
        return new Sheet(rows, inspection.listOrders(caseId).size());
    }

    /** "Trabajo de menores de 15 años (LFT 22 Bis)" for each that stands, once. */
    List<String> listStanding(UUID caseId) {
        return inspection.listFindings(caseId).stream()
                .filter(Finding::stands)
                .map(finding -> title(finding)
                        + finding.reading()
                                .map(reading -> " (" + reading.citation() + ")")
                                .orElse(""))
                .distinct()
                .toList();
    }

    /** Whether the work of somebody must stop at once (LFT 23). */
    boolean isStopped(UUID caseId) {
        return inspection.listFindings(caseId).stream()
                .filter(Finding::stands)
                .anyMatch(finding ->
                        finding.reading().filter(Finding.Reading::stopsWork).isPresent());
    }

    private String title(Finding finding) {
        return finding.reading()
                .map(reading -> law.getBreach(reading.provision()).nameEs())
                .orElse("Violación sin precepto señalado");
    }

    private static String validity(Finding.Reading reading) {
        String from = reading.from().map(day -> "desde el " + Formats.day(day)).orElse("");
        String to = reading.to().map(day -> "hasta el " + Formats.day(day)).orElse("");
        return (from + " " + to).strip();
    }
}
