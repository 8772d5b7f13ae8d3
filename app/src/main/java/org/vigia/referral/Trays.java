package org.vigia.referral;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.ReadsList;
import org.vigia.docket.Clocks;
import org.vigia.law.Answer;
import org.vigia.page.Cursor;
import org.vigia.page.Due;
import org.vigia.page.Formats;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;

/** The referrals of a unit by what they wait for: those it received and those it sent. */
@Component
class Trays {
    static final Keyset WAITING = Keyset.ascending(Keyset.instant("r.due"), Keyset.text("r.folio"));
    static final Keyset LATEST = Keyset.descending(Keyset.instant("r.due"), Keyset.text("r.folio"));
    static final int COUNTED = 99;

    private final JdbcClient db;
    private final Access access;
    private final Reference reference;
    private final Clocks clocks;
    private final InstantSource clock;

    Trays(JdbcClient db, Access access, Reference reference, Clocks clocks, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.reference = reference;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Those that wait longest come first, those only sent the latest first. */
    @ReadsList
    public Slice<ReferralRow> list(Tray tray, Cursor cursor) {
        return list(tray.whose(), tray.condition(), cursor);
    }

    /** Those that the unit sent and nobody answered in time, the first page. */
    @ReadsList
    public Slice<ReferralRow> listUnanswered() {
        return list(Tray.SENT.whose(), Tray.OVERDUE.condition(), Cursor.first(WAITING));
    }

    private Slice<ReferralRow> list(List<String> whose, String condition, Cursor cursor) {
        List<ReferralFile> found = db.sql(cursor.pageOf(whose, Referrals.SELECT, "r", condition))
                .param("unit", access.getOfficer().unit())
                .param("now", now())
                .params(cursor.params())
                .query(Referrals::toReferral)
                .list();
        return cursor.slice(found, last -> List.of(last.due(), last.folio())).map(this::row);
    }

    /** How many lie where that is said, at most {@value #COUNTED}. */
    @Transactional(readOnly = true)
    public Map<Tray, Integer> count() {
        Map<Tray, Integer> counts = new EnumMap<>(Tray.class);
        for (Tray tray : Tray.values()) if (tray.counted()) counts.put(tray, count(tray));
        return counts;
    }

    private int count(Tray tray) {
        String parts = tray.whose().stream()
                .map(whose -> "(" + Referrals.SELECT + "where " + whose + tray.condition() + " limit " + COUNTED + ")")
                .collect(Collectors.joining(" union all "));
        return db.sql("select count(*) from (select from (%s) waiting limit %d) counted".formatted(parts, COUNTED))
                .param("unit", access.getOfficer().unit())
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    ReferralRow row(ReferralFile referral) {
        var today = clocks.today(referral.toUnit());
        return new ReferralRow(
                referral,
                reference.unitName(referral.fromUnit()),
                reference.unitName(referral.toUnit()),
                reference.placeName(referral.state(), referral.municipality()),
                new Due(referral.dueOn(), today, clocks.workingDays(referral.toUnit(), today, referral.dueOn())),
                referral.danger() == Answer.YES
                        ? Formats.until(referral.due(), clocks.zoneOf(referral.toUnit()))
                        : null,
                referral.isHalfwayAt(clock.instant()),
                referral.isLateAt(clock.instant()));
    }
}
