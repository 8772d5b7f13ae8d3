package org.vigia.sanction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Money;

/** The tables of decisions and of the lines of their fines. */
@Component
class Resolutions {
    private static final FactForm DECISION = FactForm.of(
                    "sanction.decision",
                    1,
                    "sanction.decision",
                    "proceeding",
                    "recommended_by",
                    "decided_by",
                    "state",
                    "jurisdiction",
                    "result",
                    "resolution_number",
                    "decided_on",
                    "charges",
                    "charges_fined",
                    "amount",
                    "currency",
                    "no_fine_reason",
                    "text_language")
            .sealing("grounds", "explanation");
    private static final FactForm LINE = FactForm.of(
            "sanction.fine_line",
            1,
            "sanction.fine_line",
            "decision",
            "proceeding",
            "charge",
            "child",
            "provision",
            "scale",
            "violated_on",
            "uma",
            "workers",
            "recidivism",
            "earlier_record_on",
            "at_least",
            "at_most",
            "amount",
            "currency",
            "state",
            "jurisdiction",
            "decided_on");

    private final JdbcClient db;
    private final Docket docket;

    Resolutions(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded insert(
            Proceeding proceeding,
            NewDecision decided,
            FineSheet sheet,
            Officer by,
            Occurred when,
            @Nullable Integer seen) {
        Optional<Money> total = sheet.total(decided.on());
        Recorded recorded = docket.record(Fact.on(DECISION)
                .about(proceeding.id())
                .inCase(proceeding.caseId())
                .occurred(when)
                .seen(seen)
                .set("proceeding", proceeding.id())
                .set("recommended_by", proceeding.recommendedBy())
                .set("decided_by", by.id())
                .set("state", proceeding.state())
                .set("jurisdiction", proceeding.jurisdiction())
                .set("result", total.isPresent() ? "FINE" : "NO_SANCTION")
                .set("resolution_number", decided.resolutionNumber().strip())
                .set("decided_on", decided.on())
                .set("charges", proceeding.charges().size())
                .set("charges_fined", sheet.lines().size())
                .set("amount", total.map(Money::amount).orElse(null))
                .set(
                        "currency",
                        total.map(money -> money.currency().getCurrencyCode()).orElse(null))
                .set("no_fine_reason", decided.reason().orElse(null))
                .set("text_language", decided.language())
                .seal("grounds", decided.grounds())
                .seal("explanation", decided.explanation().orElse(null))
                .keyOf(proceeding.caseId()));
        docket.recordAll(sheet.lines().stream()
                .map(line -> toFact(line, proceeding, recorded.fact(), decided.on(), when))
                .toList());
        return recorded;
    }

    private static Fact toFact(FineLine line, Proceeding proceeding, UUID decision, LocalDate on, Occurred when) {
        return Fact.on(LINE)
                .inCase(proceeding.caseId())
                .occurred(when)
                .set("decision", decision)
                .set("proceeding", proceeding.id())
                .set("charge", line.charge().id())
                .set("child", line.charge().child().orElse(null))
                .set("provision", line.charge().provision())
                .set("scale", line.range().scale().code())
                .set("violated_on", line.charge().violatedOn())
                .set("uma", line.range().uma().daily())
                .set("workers", line.workers())
                .set("recidivism", line.earlierRecord().isPresent())
                .set("earlier_record_on", line.earlierRecord().orElse(null))
                .set("at_least", line.range().minimum().amount())
                .set("at_most", line.range().maximum().amount())
                .set("amount", line.amount().amount())
                .set("currency", line.amount().currency().getCurrencyCode())
                .set("state", proceeding.state())
                .set("jurisdiction", proceeding.jurisdiction())
                .set("decided_on", on);
    }

    /** The resolution of a proceeding, if there is one. */
    Optional<Resolution> find(UUID proceeding) {
        return db.sql("select * from sanction.decision where proceeding = :proceeding")
                .param("proceeding", proceeding)
                .query((row, n) -> new Resolution(
                        row.getString("resolution_number"),
                        row.getObject("decided_on", LocalDate.class),
                        Optional.ofNullable(row.getBigDecimal("amount"))
                                .map(amount -> money(amount, row, "decided_on")),
                        Optional.ofNullable(row.getString("no_fine_reason")).map(NoFine::valueOf),
                        docket.open(
                                DECISION,
                                row.getObject("id", UUID.class),
                                row.getObject("sealed_key", UUID.class),
                                row.getBytes("sealed")),
                        listLines(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Resolution.Line> listLines(UUID decision) {
        return db.sql("select * from sanction.fine_line where decision = :decision order by provision, id")
                .param("decision", decision)
                .query((row, n) -> new Resolution.Line(
                        row.getObject("charge", UUID.class),
                        Optional.ofNullable(row.getObject("child", UUID.class)),
                        row.getString("provision"),
                        row.getObject("violated_on", LocalDate.class),
                        row.getBigDecimal("uma"),
                        row.getInt("workers"),
                        Optional.ofNullable(row.getObject("earlier_record_on", LocalDate.class)),
                        money(row.getBigDecimal("at_least"), row, "violated_on"),
                        money(row.getBigDecimal("at_most"), row, "violated_on"),
                        money(row.getBigDecimal("amount"), row, "decided_on")))
                .list();
    }

    private static Money money(java.math.BigDecimal amount, ResultSet row, String day) {
        try {
            return new Money(
                    amount, Currency.getInstance(row.getString("currency")), row.getObject(day, LocalDate.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
