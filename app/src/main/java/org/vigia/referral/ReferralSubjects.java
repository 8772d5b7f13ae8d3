package org.vigia.referral;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Subjects;

/** Referrals, for pages that list what is due. */
@Component
class ReferralSubjects implements Subjects {
    private final JdbcClient db;

    ReferralSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return Sending.KIND;
    }

    @Override
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        Map<UUID, Subject> subjects = new HashMap<>();
        db.sql(Referrals.SELECT + "where r.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Referrals::toReferral)
                .list()
                .forEach(referral -> subjects.put(
                        referral.id(),
                        new Subject(
                                referral.folio(),
                                "/canalizaciones/" + referral.folio(),
                                referral.purpose().label() + " · "
                                        + referral.status().label())));
        return subjects;
    }
}
