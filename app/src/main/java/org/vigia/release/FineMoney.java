package org.vigia.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.disclosure.MoneyByState.Contribution;
import org.vigia.docket.Docket;

/** The money of fines for an edition: of years that have ended, each counted once and repeated by every edition from then on. */
@Component
class FineMoney {
    static final String SQL = Definitions.sql("release", "importes-1.sql");

    private final JdbcClient facts;
    private final JdbcClient db;
    private final Docket docket;
    private final InstantSource clock;

    FineMoney(@Qualifier("statistics") JdbcClient facts, JdbcClient db, Docket docket, InstantSource clock) {
        this.facts = facts;
        this.db = db;
        this.docket = docket;
        this.clock = clock;
    }

    /** A part of the money of a year in one currency. */
    private record Sum(int year, Amounts.Part part, String currency) {}

    private record Owed(Sum sum, Contribution contribution) {}

    @Transactional(transactionManager = "statistics", readOnly = true)
    public List<FrozenAmounts> count() {
        int now = LocalDate.ofInstant(clock.instant(), Edition.ZONE).getYear();
        Map<Sum, List<Contribution>> sums = facts.sql(SQL).query(FineMoney::toOwed).list().stream()
                .filter(owed -> owed.sum().year() < now)
                .collect(Collectors.groupingBy(Owed::sum, Collectors.mapping(Owed::contribution, Collectors.toList())));
        return sums.entrySet().stream()
                .map(one -> FrozenAmounts.protect(
                        one.getKey().year(), one.getKey().part(), one.getKey().currency(), one.getValue()))
                .toList();
    }

    private static Owed toOwed(ResultSet row, int n) throws SQLException {
        return new Owed(
                new Sum(row.getInt("year"), Amounts.Part.valueOf(row.getString("part")), row.getString("currency")),
                new Contribution(row.getString("state"), row.getString("contributor"), row.getBigDecimal("amount")));
    }

    /** What an edition says: of years told before the same again, of the others what was counted. */
    List<FrozenAmounts> next(List<FrozenAmounts> counted) {
        Map<Integer, List<FrozenAmounts>> told = new TreeMap<>(lastApproved().stream()
                .collect(Collectors.groupingBy(one -> one.amounts().year())));
        List<FrozenAmounts> next =
                new ArrayList<>(told.values().stream().flatMap(List::stream).toList());
        counted.stream().filter(one -> !told.containsKey(one.amounts().year())).forEach(next::add);
        return next;
    }

    private List<FrozenAmounts> lastApproved() {
        return db.sql("""
                        select m.* from release.fine_amounts m
                         where m.edition = (select e.id from release.edition e
                                             where exists (select from release.publication p where p.edition = e.id)
                                             order by e.recorded_at desc limit 1)""").query(this::kept).list();
    }

    /** Of one edition, to be made again. */
    List<FrozenAmounts> list(Edition edition) {
        return db.sql("select * from release.fine_amounts where edition = :edition order by year, part, currency")
                .param("edition", edition.id())
                .query(this::kept)
                .list();
    }

    private FrozenAmounts kept(ResultSet row, int n) throws SQLException {
        var sealed = docket.open(
                FrozenAmounts.FORM,
                row.getObject("id", UUID.class),
                row.getObject("sealed_key", UUID.class),
                row.getBytes("sealed"));
        return new FrozenAmounts(toAmounts(row, n), Objects.requireNonNull(sealed.get("exact")));
    }

    static Amounts toAmounts(ResultSet row, int n) throws SQLException {
        return new Amounts(
                row.getInt("year"),
                Amounts.Part.valueOf(row.getString("part")),
                row.getString("currency"),
                FrozenAmounts.read(row.getString("shown")));
    }
}
