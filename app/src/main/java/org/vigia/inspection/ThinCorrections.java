package org.vigia.inspection;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;

/** What another register tells otherwise than before: rows that name those they correct. */
@Component
class ThinCorrections {
    /** @param subject its first row */
    private record Standing(UUID row, UUID visit, UUID subject) {
        Fact correctedBy(Fact finding) {
            return finding.about(subject).corrects(row);
        }

        Fact endedBy(Fact end) {
            return end.about(subject).retracts(row);
        }
    }

    private final JdbcClient db;
    private final Docket docket;
    private final ThinVisits visits;

    ThinCorrections(JdbcClient db, Docket docket, ThinVisits visits) {
        this.db = db;
        this.docket = docket;
        this.visits = visits;
    }

    /** The findings of a corrected visit are corrected with it; those that it states no more are withdrawn. */
    void recordAll(List<VisitCorrection> corrections) {
        if (corrections.isEmpty()) return;
        var recorded = docket.recordAll(corrections.stream().map(this::fact).toList());
        var standing = listStanding(corrections);
        List<Fact> stated = new ArrayList<>();
        List<Fact> ended = new ArrayList<>();
        for (int i = 0; i < corrections.size(); i++) {
            var visit = corrections.get(i).visit();
            UUID row = recorded.get(i).fact();
            var before = standing.getOrDefault(corrections.get(i).before().row(), List.of());
            for (int n = 0; n < visit.violations(); n++) {
                Fact finding = visits.finding(visit, row);
                stated.add(n < before.size() ? before.get(n).correctedBy(finding) : finding);
            }
            before.stream()
                    .skip(visit.violations())
                    .forEach(finding -> ended.add(finding.endedBy(visits.unstated(visit, row))));
        }
        docket.recordAll(stated);
        docket.recordAll(ended);
    }

    private Fact fact(VisitCorrection correction) {
        return visits.fact(correction.visit())
                .about(correction.before().subject())
                .corrects(correction.before().row());
    }

    private Map<UUID, List<Standing>> listStanding(List<VisitCorrection> corrections) {
        return db
                .sql("""
                        select f.id, f.visit, a.subject from inspection.finding f join docket.act a on a.id = f.act_id
                         where f.visit = any (:visits) and f.retracts is null
                           and not exists (select from inspection.finding later where later.corrects = f.id)
                           and not exists (select from inspection.finding later where later.retracts = f.id)
                         order by f.id""")
                .param("visits", corrections.stream().map(c -> c.before().row()).toArray(UUID[]::new))
                .query((row, n) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getObject("visit", UUID.class),
                        row.getObject("subject", UUID.class)))
                .list()
                .stream()
                .collect(groupingBy(Standing::visit));
    }
}
