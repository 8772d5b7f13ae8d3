package org.vigia.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.FormErrors;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.CodeList;
import org.vigia.reference.Reference;

/** The table of checklists: one act for all that a visit verified, each answer in the list it belongs to. */
@Component
class Checklists {
    private static final FactForm FORM = FactForm.of(
            "inspection.checklist",
            1,
            "inspection.checklist",
            "visit",
            "list",
            "met",
            "unmet",
            "not_applicable",
            "state",
            "municipality",
            "activity",
            "visited_on",
            "invented");

    private final CodeList list = CodeList.read("inspection", "checklist.csv");
    private final List<ChecklistItem> items = list.rows().stream()
            .map(row -> new ChecklistItem(row.get("code"), row.get("title_es"), row.get("provision")))
            .toList();
    private final Set<String> codes = items.stream().map(ChecklistItem::code).collect(Collectors.toUnmodifiableSet());
    private final JdbcClient db;
    private final Docket docket;
    private final Reference reference;

    Checklists(JdbcClient db, Docket docket, Reference reference) {
        this.db = db;
        this.docket = docket;
        this.reference = reference;
    }

    /**
     * Of a visit that is recorded.
     *
     * @param inspection whose act it is
     * @param municipality null when the visit's register does not say
     * @param corrects the row of the checklist that it corrects, or null
     */
    record Filled(
            UUID inspection,
            @Nullable UUID caseId,
            UUID visit,
            LocalDate visitedOn,
            Outcome outcome,
            String state,
            @Nullable String municipality,
            @Nullable String activity,
            boolean invented,
            NewChecklist checklist,
            @Nullable UUID corrects) {

        static Filled of(InspectionOrder order, Visit visit, NewChecklist checklist) {
            return new Filled(
                    order.id(),
                    order.caseId(),
                    visit.id(),
                    visit.visitedOn(),
                    visit.outcome(),
                    order.state(),
                    order.municipality(),
                    order.activity().orElse(null),
                    order.invented(),
                    checklist,
                    null);
        }

        static Filled of(ToldChecklist told) {
            var visit = told.visit().visit();
            return new Filled(
                    told.visit().subject(),
                    null,
                    told.visit().row(),
                    visit.visitedOn(),
                    visit.outcome(),
                    visit.state(),
                    visit.municipality(),
                    null,
                    visit.invented(),
                    told.checklist(),
                    told.corrects());
        }
    }

    List<ChecklistItem> items() {
        return items;
    }

    List<Recorded> recordAll(List<Filled> filled) {
        for (Filled one : filled) check(one.checklist(), one.outcome()).refuseIfAny();
        return docket.recordAll(filled.stream().map(this::fact).toList());
    }

    FormErrors check(NewChecklist checklist, Outcome outcome) {
        var errors = FormErrors.none();
        var told = checklist.codes();
        if (outcome != Outcome.EXECUTED)
            errors = errors.with("lista", "Sólo una visita ejecutada verifica algo. Revise el resultado de la visita.");
        if (told.isEmpty())
            errors = errors.with("lista", "La lista está vacía. Responda al menos un punto, o no la registre.");
        if (Set.copyOf(told).size() < told.size())
            errors = errors.with("lista", "Un punto tiene dos respuestas. Deje una en cada punto.");
        var unknown =
                told.stream().filter(code -> !codes.contains(code)).sorted().toList();
        return unknown.isEmpty()
                ? errors
                : errors.with(
                        "lista",
                        "«%s» no está en la lista de verificación. Use sus claves, de %s a %s."
                                .formatted(
                                        String.join(", ", unknown),
                                        items.getFirst().code(),
                                        items.getLast().code()));
    }

    private Fact fact(Filled filled) {
        var zone = reference.zoneOf(filled.municipality() == null ? filled.state() : filled.municipality());
        var fact = Fact.on(FORM)
                .about(filled.inspection())
                .inCase(filled.caseId())
                .occurred(Occurred.on(filled.visitedOn(), zone))
                .set("visit", filled.visit())
                .set("list", list.source().file() + " " + list.source().version())
                .set("met", sorted(filled.checklist().met()))
                .set("unmet", sorted(filled.checklist().unmet()))
                .set("not_applicable", sorted(filled.checklist().notApplicable()))
                .set("state", filled.state())
                .set("municipality", filled.municipality())
                .set("activity", filled.activity())
                .set("visited_on", filled.visitedOn())
                .set("invented", filled.invented());
        return filled.corrects() == null ? fact : fact.corrects(filled.corrects());
    }

    /** The last of the corrections of each, by the inspection whose act it is. */
    Map<UUID, StandingChecklist> mapStanding(Collection<UUID> inspections) {
        return db
                .sql("""
                        select a.subject, c.* from docket.act a join inspection.checklist c on c.act_id = a.id
                         where a.subject = any (:inspections) and c.retracts is null
                           and not exists (select from inspection.checklist later
                                            where later.corrects = c.id or later.retracts = c.id)""")
                .param("inspections", inspections.toArray(UUID[]::new))
                .query((row, n) -> new StandingChecklist(
                        row.getObject("subject", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getObject("visit", UUID.class),
                        new NewChecklist(codes(row, "met"), codes(row, "unmet"), codes(row, "not_applicable"))))
                .list()
                .stream()
                .collect(Collectors.toMap(StandingChecklist::inspection, Function.identity()));
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static List<String> sorted(Set<String> told) {
        return told.stream().sorted().toList();
    }
}
