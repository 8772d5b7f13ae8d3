package org.vigia.proof;

import static org.vigia.proof.Country.INSPECTORATE;
import static org.vigia.proof.Country.VISIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.vigia.Acting;
import org.vigia.access.Role;
import org.vigia.docket.Recorded;
import org.vigia.identity.Purpose;
import org.vigia.identity.Reason;
import org.vigia.inspection.Finding;
import org.vigia.inspection.Inspection;
import org.vigia.sanction.Criteria;
import org.vigia.sanction.Debtor;
import org.vigia.sanction.Method;
import org.vigia.sanction.NewDecision;
import org.vigia.sanction.NewLine;
import org.vigia.sanction.NewRecommendation;
import org.vigia.sanction.NoFine;
import org.vigia.sanction.Remedy;
import org.vigia.sanction.Report;
import org.vigia.sanction.Sanction;
import org.vigia.sanction.Step;

/** The proceeding of the case: one breach fined, one not, challenged, upheld, and handed over to be collected from a person. */
@Component
record Fine(Acting acting, Inspection inspection, Sanction sanction) {
    static final String FINANCE = "FIN-07";
    private static final LocalDate DECIDED = VISIT.plusDays(60);
    private static final BigDecimal AMOUNT = new BigDecimal("20000.00");

    static boolean isFor(Finding finding) {
        return finding.reading().filter(r -> r.provision().equals("CL05")).isPresent();
    }

    String impose(UUID caseId, Marks marks) {
        List<UUID> findings = acting.as(INSPECTORATE, Role.INSPECTOR, () -> inspection.listFindings(caseId)).stream()
                .filter(Fine::isFor)
                .map(Finding::id)
                .toList();
        String folio = acting.as(INSPECTORATE, Role.INSPECTOR, () -> {
            var recommended =
                    sanction.recommend(new NewRecommendation(caseId, findings, criteria(marks), VISIT.plusDays(10)));
            return sanction.get(recommended.subject()).folio();
        });
        legal(() -> sanction.summon(folio, new Step.Summoned(VISIT.plusDays(20), Method.PERSONAL), null));
        legal(() -> sanction.closeHearing(folio, new Step.Heard(VISIT.plusDays(50), true), null));
        legal(() -> sanction.decide(folio, decision(findings, marks), null));
        legal(() -> sanction.recordNotification(folio, new Step.Notified(DECIDED.plusDays(5), Method.PERSONAL), null));
        legal(() ->
                sanction.recordChallenge(folio, new Step.Challenged(DECIDED.plusDays(10), Remedy.STATE_REMEDY), null));
        legal(() -> sanction.recordUpheld(folio, new Step.Upheld(DECIDED.plusDays(25)), null));
        legal(() -> sanction.handOver(
                folio,
                new Debtor.Natural(marks.on("deudora"), Optional.of(marks.debtorRfc())),
                DECIDED.plusDays(50),
                null));
        return acting.as(FINANCE, Role.FINANCE_LIAISON, () -> {
            sanction.recordCollection(folio, new Report.Acknowledged(DECIDED.plusDays(55)), null);
            sanction.revealDebtor(folio, new Reason(Purpose.COLLECTION, marks.on("motivo-deudora")));
            return folio;
        });
    }

    private static Criteria criteria(Marks marks) {
        return new Criteria(
                "es",
                marks.on("intencion"),
                marks.on("gravedad"),
                marks.on("dano"),
                marks.on("capacidad"),
                marks.on("reincidencia"));
    }

    private static NewDecision decision(List<UUID> findings, Marks marks) {
        return new NewDecision(
                DECIDED,
                "RES-7",
                List.of(
                        new NewLine(findings.get(0), 1, Optional.empty(), Optional.of(AMOUNT)),
                        new NewLine(findings.get(1), 1, Optional.empty(), Optional.empty())),
                "es",
                marks.on("fundamento"),
                Optional.of(NoFine.REGULARISED),
                Optional.of(marks.on("explicacion")));
    }

    private void legal(Supplier<Recorded> work) {
        acting.as(INSPECTORATE, Role.LEGAL_OFFICER, work);
    }
}
