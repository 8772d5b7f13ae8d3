package org.vigia.justice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;

/** All that the pages of a criminal matter show, read in one transaction. */
@Component
class MatterSheets {
    private final Access access;
    private final Casework casework;
    private final Reference reference;
    private final Matters matters;
    private final Justice justice;

    MatterSheets(Access access, Casework casework, Reference reference, Matters matters, Justice justice) {
        this.access = access;
        this.casework = casework;
        this.reference = reference;
        this.matters = matters;
        this.justice = justice;
    }

    /**
     * @param caseFolio of its case, once the officer may see it
     * @param moments what happened, the latest first
     * @param acts what the officer may record now
     */
    record Sheet(
            CriminalMatter matter,
            Optional<String> caseFolio,
            String prosecutor,
            String offences,
            List<Moment> moments,
            List<MatterAct> acts) {
        String href() {
            return "/penal/" + matter.folio();
        }

        Course course() {
            return matter.course();
        }
    }

    @Transactional(readOnly = true)
    public List<Sheet> list(UUID caseId) {
        return matters.list(caseId).stream().map(this::sheet).toList();
    }

    @Transactional(readOnly = true)
    public Sheet get(String folio) {
        return sheet(matters.get(folio));
    }

    /** The sheet for a form. @throws org.vigia.access.NotPermitted when another prosecutor leads the matter */
    @Transactional(readOnly = true)
    public Sheet mine(String folio) {
        return sheet(justice.mine(folio));
    }

    private Sheet sheet(CriminalMatter matter) {
        boolean mine = access.may(Permission.KEEP_MATTERS)
                && access.getOfficer().unit().equals(matter.prosecutor());
        return new Sheet(
                matter,
                casework.find(matter.caseId()).map(CaseFile::folio),
                reference.unitName(matter.prosecutor()),
                offences(matter.offences()),
                moments(matter),
                mine ? MatterAct.of(matter.course()) : List.of());
    }

    private List<Moment> moments(CriminalMatter matter) {
        List<Moment> moments = new ArrayList<>();
        CriminalMatter.Carpeta first = matter.carpetas().getFirst();
        String leads = first.unit();
        moments.add(
                moment("Carpeta abierta", first.since(), leads, first.number() + ". " + offences(matter.offences())));
        for (Event event : matter.events()) {
            switch (event) {
                case Event.Accused accused ->
                    moments.add(moment(Standing.PROSECUTED.label(), accused.on(), leads, text(accused)));
                case Event.Moved moved -> moments.add(moment(moved.to().label(), moved.on(), leads, text(moved)));
                case Event.TermSet set ->
                    moments.add(moment(
                            "Plazo de la investigación complementaria",
                            set.on(),
                            leads,
                            set.term().label() + ". CNPP 321"));
                case Event.InvestigationClosed closed ->
                    moments.add(moment("Se cerró la investigación complementaria", closed.on(), leads, "CNPP 323"));
                case Event.Determined determined ->
                    moments.add(moment(
                            determined.to().label(),
                            determined.on(),
                            leads,
                            determined.to().provision()));
                case Event.Passed passed -> {
                    leads = passed.prosecutor();
                    moments.add(moment(passed.how().label(), passed.on(), leads, passed.carpeta()));
                }
                case Event.Answered answered ->
                    moments.add(moment(
                            "¿Puede ser víctima?",
                            answered.on(),
                            leads,
                            answered.found().label()
                                    + (answered.interview() == null ? "" : ". Lo contesta un tamizaje del caso.")));
            }
        }
        return moments.reversed();
    }

    private Moment moment(String title, LocalDate on, String unit, String text) {
        return new Moment(title, Formats.day(on), reference.unitName(unit), text, null);
    }

    private static String text(Event.Accused accused) {
        String young = accused.adolescents() == 0
                ? ""
                : " (%s)".formatted(Formats.count(accused.adolescents(), "adolescente", "adolescentes"));
        return text(accused.persons(), young, accused.offences(), Standing.PROSECUTED);
    }

    private static String text(Event.Moved moved) {
        return text(moved.persons(), "", moved.offences(), moved.to());
    }

    private static String text(int persons, String young, List<String> offences, Standing to) {
        String named = offences.isEmpty() ? "" : ": " + offences(offences);
        return "%s%s%s. %s".formatted(Formats.count(persons, "persona", "personas"), young, named, to.provision());
    }

    private static String offences(List<String> codes) {
        return codes.stream()
                .map(code -> Offence.find(code).orElseThrow().words())
                .collect(Collectors.joining("; "));
    }
}
