package org.vigia.sanction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Money;

/** The tables of what was handed to finance authorities and what they reported. */
@Component
class Accounts {
    private static final FactForm HANDOVER = FactForm.of(
                    "sanction.handover",
                    1,
                    "sanction.handover",
                    "proceeding",
                    "folio",
                    "resolution_number",
                    "amount",
                    "currency",
                    "notified_on",
                    "handed_on",
                    "state",
                    "jurisdiction",
                    "debtor_kind",
                    "debtor_name",
                    "debtor_rfc")
            .sealing("debtor", "rfc");
    private static final FactForm COLLECTION = FactForm.of(
            "sanction.collection", 1, "sanction.collection", "account", "event", "happened_on", "amount", "currency");
    private final JdbcClient db;
    private final Docket docket;

    Accounts(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded open(
            UUID id,
            Proceeding proceeding,
            String financeUnit,
            Resolution resolution,
            LocalDate notifiedOn,
            Debtor debtor,
            Occurred when,
            LocalDate on,
            @Nullable Integer seen) {
        Money fine = resolution.amount().orElseThrow();
        Fact fact = Fact.on(HANDOVER)
                .id(id)
                .about(proceeding.id())
                .inCase(proceeding.caseId())
                .addressedTo(financeUnit)
                .occurred(when)
                .seen(seen)
                .set("proceeding", proceeding.id())
                .set("folio", proceeding.folio())
                .set("resolution_number", resolution.number())
                .set("amount", fine.amount())
                .set("currency", fine.currency().getCurrencyCode())
                .set("notified_on", notifiedOn)
                .set("handed_on", on)
                .set("state", proceeding.state())
                .set("jurisdiction", proceeding.jurisdiction())
                .set("debtor_kind", debtor.kind())
                .keyOf(id);
        return docket.record(
                switch (debtor) {
                    case Debtor.Legal(var name, var rfc) ->
                        fact.set("debtor_name", name).set("debtor_rfc", rfc);
                    case Debtor.Natural(var name, var rfc) ->
                        fact.seal("debtor", name).seal("rfc", rfc.orElse(null));
                });
    }

    Recorded report(Account account, Report report, Occurred when, @Nullable Integer seen) {
        return docket.record(Fact.on(COLLECTION)
                .about(account.id())
                .inCase(account.caseId())
                .occurred(when)
                .seen(seen)
                .set("account", account.id())
                .set("event", report.event())
                .set("happened_on", report.on())
                .set("amount", report.worth().map(Money::amount).orElse(null))
                .set(
                        "currency",
                        report.worth()
                                .map(worth -> worth.currency().getCurrencyCode())
                                .orElse(null)));
    }

    /** The sealed name and tax key of a natural person; whoever asks has it on record what for. */
    Map<String, @Nullable String> openDebtor(Account account) {
        return db.sql("select sealed, sealed_key from sanction.handover where id = :id")
                .param("id", account.id())
                .query((row, n) -> docket.open(
                        HANDOVER, account.id(), row.getObject("sealed_key", UUID.class), row.getBytes("sealed")))
                .single();
    }

    Optional<Account> find(String folio) {
        return db.sql("select * from sanction.handover where folio = :folio")
                .param("folio", folio)
                .query(this::toAccount)
                .optional();
    }

    Optional<Account> find(UUID id) {
        return db.sql("select * from sanction.handover where id = :id")
                .param("id", id)
                .query(this::toAccount)
                .optional();
    }

    /** What was handed to a unit, the latest first. */
    List<Account> listOf(String financeUnit) {
        return db.sql("select * from sanction.handover where addressed_to = :unit order by handed_on desc, folio")
                .param("unit", financeUnit)
                .query(this::toAccount)
                .list();
    }

    private Account toAccount(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate notifiedOn = row.getObject("notified_on", LocalDate.class);
        return new Account(
                id,
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                row.getString("addressed_to"),
                row.getString("resolution_number"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")), notifiedOn),
                notifiedOn,
                row.getObject("handed_on", LocalDate.class),
                Debtor.DebtorKind.valueOf(row.getString("debtor_kind")),
                Optional.ofNullable(row.getString("debtor_name")),
                Optional.ofNullable(row.getString("debtor_rfc")),
                listReports(id),
                docket.version(id));
    }

    private List<Report> listReports(UUID account) {
        return db.sql("select * from sanction.collection where account = :account order by recorded_at")
                .param("account", account)
                .query((row, n) -> {
                    LocalDate on = row.getObject("happened_on", LocalDate.class);
                    return CollectionEvent.valueOf(row.getString("event"))
                            .on(
                                    on,
                                    Optional.ofNullable(row.getBigDecimal("amount"))
                                            .map(a -> Money.pesos(a, on)));
                })
                .list();
    }
}
