package org.vigia.sanction;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
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
    static final Keyset KEY = Keyset.descending(Keyset.day("h.handed_on"), Keyset.text("h.folio"));

    /** A fine with what was reported of it, in the order in which it was; to be followed by a condition on {@code h}. */
    private static final String SELECT = """
            select h.*, coalesce(c.events, '{}') as events, coalesce(c.days, '{}') as days, coalesce(c.amounts, '{}') as amounts,
                   (select coalesce(max(a.seq), 0) from docket.act a where a.subject = h.id) as version
              from sanction.handover h
              left join lateral (select array_agg(event order by recorded_at) as events,
                                        array_agg(happened_on order by recorded_at) as days,
                                        array_agg(amount order by recorded_at) as amounts
                                   from sanction.collection r where r.account = h.id) c on true
            """;

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
        return db.sql(SELECT + "where h.folio = :folio")
                .param("folio", folio)
                .query(Accounts::toAccount)
                .optional();
    }

    Optional<Account> find(UUID id) {
        return db.sql(SELECT + "where h.id = :id")
                .param("id", id)
                .query(Accounts::toAccount)
                .optional();
    }

    /** What was handed to a unit under the number of a resolution, however its spaces and letters are written. */
    List<Account> listByResolution(String financeUnit, String number) {
        return db.sql(SELECT + "where h.addressed_to = :unit"
                        + " and upper(regexp_replace(h.resolution_number, '\\s', '', 'g')) = upper(regexp_replace(:number, '\\s', '', 'g'))"
                        + " order by h.folio")
                .param("unit", financeUnit)
                .param("number", number)
                .query(Accounts::toAccount)
                .list();
    }

    /** What was handed to a unit, the latest first. */
    Slice<Account> listOf(String financeUnit, Cursor cursor) {
        List<Account> found = db.sql(SELECT + "where h.addressed_to = :unit" + cursor.page())
                .param("unit", financeUnit)
                .params(cursor.params())
                .query(Accounts::toAccount)
                .list();
        return cursor.slice(found, last -> List.of(last.handedOn(), last.folio()));
    }

    private static Account toAccount(ResultSet row, int n) throws SQLException {
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
                reports(row),
                row.getInt("version"));
    }

    private static List<Report> reports(ResultSet row) throws SQLException {
        var events = (String[]) row.getArray("events").getArray();
        var days = (java.sql.Date[]) row.getArray("days").getArray();
        var amounts = (@Nullable BigDecimal[]) row.getArray("amounts").getArray();
        return IntStream.range(0, events.length)
                .mapToObj(i -> CollectionEvent.valueOf(events[i])
                        .on(
                                days[i].toLocalDate(),
                                Optional.ofNullable(amounts[i]).map(a -> Money.pesos(a, days[i].toLocalDate()))))
                .toList();
    }
}
