package org.vigia.sanction;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Keepers;
import org.vigia.docket.Docket;
import org.vigia.law.Jurisdiction;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Money;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** Reads proceedings from their steps. */
@Component
class Proceedings {
    private final JdbcClient db;
    private final Docket docket;
    private final Keepers keepers;
    private final Reference reference;

    Proceedings(JdbcClient db, Docket docket, Keepers keepers, Reference reference) {
        this.db = db;
        this.docket = docket;
        this.keepers = keepers;
        this.reference = reference;
    }

    Optional<Proceeding> find(String folio) {
        return db.sql("select * from sanction.recommendation where folio = :folio")
                .param("folio", folio)
                .query(this::toProceeding)
                .optional();
    }

    Optional<Proceeding> find(UUID id) {
        return db.sql("select * from sanction.recommendation where id = :id")
                .param("id", id)
                .query(this::toProceeding)
                .optional();
    }

    /** The oldest first. */
    List<Proceeding> list(UUID caseId) {
        return db.sql(
                        "select * from sanction.recommendation where case_id = :caseId order by recommended_on, recorded_at")
                .param("caseId", caseId)
                .query(this::toProceeding)
                .list();
    }

    int count(UUID caseId) {
        return db.sql("select count(*) from sanction.recommendation where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    /** The sealed criteria by field; empty when they have been erased. */
    Map<String, @Nullable String> openCriteria(Proceeding proceeding) {
        return db.sql("select sealed, sealed_key from sanction.recommendation where id = :id")
                .param("id", proceeding.id())
                .query((row, n) -> docket.open(
                        Steps.RECOMMENDATION,
                        proceeding.id(),
                        row.getObject("sealed_key", UUID.class),
                        row.getBytes("sealed")))
                .single();
    }

    /** Folio and stage of a proceeding. */
    record Named(String folio, Stage stage) {}

    Map<UUID, Named> listStages(Collection<UUID> ids) {
        Map<UUID, Named> named = new HashMap<>();
        db.sql("""
                        select distinct on (r.id) r.id, r.folio, s.step
                          from sanction.recommendation r join sanction.step s on s.proceeding = r.id
                         where r.id = any (:ids) order by r.id, s.recorded_at desc""").param("ids", ids.toArray(UUID[]::new)).query(row -> {
            named.put(
                    row.getObject("id", UUID.class),
                    new Named(row.getString("folio"), Stage.valueOf(row.getString("step"))));
        });
        return named;
    }

    /** What moved on from the acting officer's unit; the earliest first. */
    List<Remainder> listRemainders(UUID caseId) {
        return db.sql("select * from sanction.list_remainders(:case)")
                .param("case", caseId)
                .query((row, n) -> new Remainder(
                        row.getObject("proceeding", UUID.class),
                        row.getString("folio"),
                        row.getString("unit"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    private Proceeding toProceeding(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID caseId = row.getObject("case_id", UUID.class);
        Optional<AgencyUnit> keeper = keepers.find(id).map(reference::getUnit);
        String state = row.getString("state");
        Jurisdiction jurisdiction = Jurisdiction.valueOf(row.getString("jurisdiction"));
        return new Proceeding(
                id,
                caseId,
                row.getString("folio"),
                keeper.flatMap(AgencyUnit::state).map(State::code).orElse(state),
                keeper.map(unit -> unit.kind().federal() ? Jurisdiction.FEDERAL : Jurisdiction.STATE)
                        .orElse(jurisdiction),
                row.getString("unit"),
                row.getObject("recommended_by", UUID.class),
                keeper.map(AgencyUnit::code).orElse(row.getString("addressed_to")),
                listCharges(id),
                row.getObject("first_violated_on", LocalDate.class),
                listSteps(id),
                keeper.isEmpty() ? Optional.empty() : findRemainder(caseId, id),
                docket.version(id));
    }

    /** Empty to the unit that keeps it. */
    private Optional<Remainder> findRemainder(UUID caseId, UUID id) {
        return listRemainders(caseId).stream()
                .filter(remainder -> remainder.proceeding().equals(id))
                .findFirst();
    }

    private List<Charge> listCharges(UUID proceeding) {
        return db.sql("select * from sanction.charge where proceeding = :proceeding order by provision, id")
                .param("proceeding", proceeding)
                .query((row, n) -> new Charge(
                        row.getObject("id", UUID.class),
                        row.getObject("finding", UUID.class),
                        Optional.ofNullable(row.getObject("child", UUID.class)),
                        row.getString("provision"),
                        row.getObject("violated_on", LocalDate.class)))
                .list();
    }

    private List<Step> listSteps(UUID proceeding) {
        return db.sql("select * from sanction.step where proceeding = :proceeding order by recorded_at")
                .param("proceeding", proceeding)
                .query(Proceedings::toStep)
                .list();
    }

    private static Step toStep(ResultSet row, int n) throws SQLException {
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        String detail = Objects.requireNonNullElse(row.getString("detail"), "");
        BigDecimal amount = row.getBigDecimal("amount");
        return switch (Stage.valueOf(row.getString("step"))) {
            case RECOMMENDED -> new Step.Recommended(on);
            case SUMMONED -> new Step.Summoned(on, Method.valueOf(detail));
            case HEARD -> new Step.Heard(on, Boolean.parseBoolean(detail));
            case FINED -> new Step.Fined(on, Money.pesos(amount, on));
            case NOT_SANCTIONED -> new Step.NotSanctioned(on, NoFine.valueOf(detail));
            case NOTIFIED -> new Step.Notified(on, Method.valueOf(detail));
            case CHALLENGED -> new Step.Challenged(on, Remedy.valueOf(detail));
            case UPHELD -> new Step.Upheld(on);
            case ANNULLED -> new Step.Annulled(on);
            case HANDED_OVER -> new Step.HandedOver(on, detail);
        };
    }
}
