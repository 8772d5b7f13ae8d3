package org.vigia.referral;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.docket.Clocks;
import org.vigia.law.Answer;
import org.vigia.page.Due;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;

/** The referrals of a unit by what they wait for: those it received and those it sent. */
@Component
class Trays {
    static final int SHOWN = 25;

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

    /** The first page, or what follows a folio; those that wait longest come first, those only sent the latest first. */
    @Transactional(readOnly = true)
    public List<ReferralRow> list(Tray tray, String after) {
        String order = tray == Tray.SENT ? "desc" : "asc";
        String sign = tray == Tray.SENT ? "<" : ">";
        return db
                .sql(Referrals.SELECT + """
                        where %s
                          and (:after = '' or (r.due, r.folio) %s (select p.due, p.folio from referral.referral p where p.folio = :after))
                        order by r.due %s, r.folio %s limit :limit""".formatted(tray.condition(), sign, order, order))
                .param("unit", access.getOfficer().unit())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("after", after)
                .param("limit", SHOWN + 1)
                .query(Referrals::toReferral)
                .list()
                .stream()
                .map(this::row)
                .toList();
    }

    /** How many lie in each. */
    @Transactional(readOnly = true)
    public Map<Tray, Integer> count() {
        Map<Tray, Integer> counts = new EnumMap<>(Tray.class);
        for (Tray tray : Tray.values())
            counts.put(
                    tray,
                    db.sql("select count(*) from (" + Referrals.SELECT + "where " + tray.condition() + ") x")
                            .param("unit", access.getOfficer().unit())
                            .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                            .query(Integer.class)
                            .single());
        return counts;
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
                referral.isLateAt(clock.instant()));
    }
}
