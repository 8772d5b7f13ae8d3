package org.vigia.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.reference.Reference;

/** The records of workplaces. */
@Component
class Workplaces {
    static final FactForm FORM = FactForm.of(
                    "registry.workplace",
                    1,
                    "registry.workplace",
                    "kind",
                    "state",
                    "municipality",
                    "activity",
                    "formality",
                    "enterprise",
                    "states_affected",
                    "illicit",
                    "employer_kind",
                    "rfc",
                    "legal_name",
                    "seen_on")
            .sealing("employer", "employer_rfc", "locality", "address", "description");

    /** The last of the corrections of each, called by its first row. */
    static final String STANDING = """
            with recursive told as (
                select w.id as subject, w.* from registry.workplace w where w.id = any (:ids)
                union all
                select told.subject, later.* from told join registry.workplace later on later.corrects = told.id)
            select * from told where not exists (select from registry.workplace later where later.corrects = told.id)""";

    private final JdbcClient db;
    private final Docket docket;
    private final Reference reference;
    private final InstantSource clock;

    Workplaces(JdbcClient db, Docket docket, Reference reference, InstantSource clock) {
        this.db = db;
        this.docket = docket;
        this.reference = reference;
        this.clock = clock;
    }

    UUID insert(NewWorkplace workplace, @Nullable UUID caseId) {
        return docket.record(fact(workplace, caseId)).subject();
    }

    /** Of a register, on no file. */
    List<Recorded> insertAll(List<NewWorkplace> workplaces) {
        return docket.recordAll(
                workplaces.stream().map(workplace -> fact(workplace, null)).toList());
    }

    /** Of a register; what everything else calls them stays. */
    void correctAll(List<WorkplaceCorrection> corrections) {
        docket.recordAll(corrections.stream()
                .map(told -> fact(told.workplace(), null)
                        .about(told.before().subject())
                        .corrects(told.before().row()))
                .toList());
    }

    private Fact fact(NewWorkplace workplace, @Nullable UUID caseId) {
        WorkplaceRules.check(workplace, reference, clock.instant()).refuseIfAny();
        var employer = workplace.employer();
        boolean named = WorkplaceRules.isNamedInTheClear(employer);
        var texts = workplace.texts();
        return Fact.on(FORM)
                .inCase(caseId)
                .occurred(Occurred.on(workplace.on(), reference.zoneOf(workplace.municipality())))
                .set("kind", workplace.kind())
                .set("state", workplace.municipality().substring(0, 2))
                .set("municipality", workplace.municipality())
                .set("activity", workplace.activity())
                .set("formality", workplace.formality())
                .set("enterprise", workplace.enterprise())
                .set("states_affected", workplace.statesAffected())
                .set("illicit", workplace.illicit())
                .set("employer_kind", employer.kind())
                .set("rfc", named ? employer.rfc() : null)
                .set("legal_name", named ? employer.name() : null)
                .set("seen_on", workplace.on())
                .seal("employer", named ? null : employer.name())
                .seal("employer_rfc", named ? null : employer.rfc())
                .seal("locality", texts.locality())
                .seal("address", texts.address())
                .seal("description", texts.description());
    }

    List<Workplace> list(Collection<UUID> ids) {
        return db.sql(STANDING)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Workplaces::toWorkplace)
                .list();
    }

    Optional<Workplace> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    Map<String, String> openTexts(UUID id) {
        return db.sql(STANDING)
                .param("ids", new UUID[] {id})
                .query((row, n) -> SealedTexts.of(row))
                .optional()
                .orElseThrow(() -> new NotFound("workplace " + id))
                .open(docket, FORM);
    }

    private static Workplace toWorkplace(ResultSet row, int n) throws SQLException {
        return new Workplace(
                row.getObject("subject", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("seen_on", LocalDate.class),
                WorkplaceKind.valueOf(row.getString("kind")),
                row.getString("state"),
                row.getString("municipality"),
                Optional.ofNullable(row.getString("activity")),
                Formality.valueOf(row.getString("formality")),
                Enterprise.valueOf(row.getString("enterprise")),
                row.getInt("states_affected"),
                Answer.valueOf(row.getString("illicit")),
                EmployerKind.valueOf(row.getString("employer_kind")),
                Optional.ofNullable(row.getString("rfc")),
                Optional.ofNullable(row.getString("legal_name")));
    }
}
