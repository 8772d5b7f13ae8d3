package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vigia.Acting;
import org.vigia.access.Role;
import org.vigia.casework.Casework;
import org.vigia.casework.NewCase;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.inspection.ChildWork;
import org.vigia.inspection.Finding;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.Modality;
import org.vigia.inspection.NewFoundChild;
import org.vigia.inspection.NewOrder;
import org.vigia.inspection.NewVisit;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.Selection;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.law.WorkQuestion;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.Formality;
import org.vigia.registry.NewChild;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;
import org.vigia.registry.WorkplaceKind;

/** A proceeding of an invented case in the tests, taken from step to step by the officers whose steps they are. */
public final class Example {
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));
    public static final LocalDate VISIT = TODAY.minusDays(150);
    public static final LocalDate DECIDED = TODAY.minusDays(90);
    static final LocalDate HANDED = TODAY.minusDays(40);
    static final String CANARY = "Canario Amarillo de Prueba";
    static final String SUGAR = "311311";
    static final String TOMATOES = "111211";
    static final BigDecimal AMOUNT = new BigDecimal("20000.00");

    final Sanction sanction;
    final Casework casework;
    final Acting acting;
    final String inspectorate;
    public final UUID caseId;
    public final List<UUID> findings;
    public String folio = "";

    /** A visit of that inspectorate to a sugar mill, which is federal, or to a tomato field, which is not. */
    public Example(Sanction sanction, Inspection inspection, Casework casework, Acting acting, String inspectorate) {
        this(sanction, inspection, casework, acting, inspectorate, inspectorate.equals("IFT") ? SUGAR : TOMATOES);
    }

    public Example(
            Sanction sanction,
            Inspection inspection,
            Casework casework,
            Acting acting,
            String inspectorate,
            String activity) {
        this.sanction = sanction;
        this.casework = casework;
        this.acting = acting;
        this.inspectorate = inspectorate;
        var order = new NewOrder(
                VISIT.minusDays(3),
                VISIT,
                Selection.ROUTINE,
                Notice.UNANNOUNCED,
                Modality.WORKSITE,
                Set.of(),
                null,
                workplace(activity));
        this.caseId = Objects.requireNonNull(acting.as(inspectorate, Role.INSPECTOR, () -> {
                    Recorded ordered = inspection.order(order);
                    UUID file = Objects.requireNonNull(ordered.caseId());
                    String visited = inspection.listOrders(file).getFirst().folio();
                    inspection.recordVisit(new NewVisit(
                            visited, VISIT, Outcome.EXECUTED, 2, "Acta de " + CANARY, List.of(girl(), girl()), null));
                    return ordered;
                })
                .caseId());
        this.findings = acting.as(inspectorate, Role.INSPECTOR, () -> inspection.listFindings(caseId)).stream()
                .filter(finding -> finding.reading().orElseThrow().provision().equals("CL05"))
                .map(Finding::id)
                .toList();
    }

    private static NewWorkplace workplace(String activity) {
        return new NewWorkplace(
                VISIT.minusDays(3),
                WorkplaceKind.ESTABLISHMENT,
                "07101",
                activity,
                Formality.FORMAL,
                Enterprise.NONE,
                1,
                Answer.NO,
                NewWorkplace.Employer.unknown(),
                new NewWorkplace.Texts(null, "Calle de " + CANARY, null));
    }

    /** Aged 16, without a medical certificate (LFT 174). */
    private static NewFoundChild girl() {
        var child = new NewChild(
                Sex.GIRL,
                Age.known(16),
                AgeMethod.SELF_DECLARED,
                VISIT,
                Answer.UNKNOWN,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NOT_ASKED,
                new NewChild.Names("Citlali", CANARY, null, null, null, null));
        return new NewFoundChild(
                child,
                new ChildWork(
                        "cargaba costales",
                        Optional.of(Set.of()),
                        null,
                        null,
                        ChildWork.Pay.unknown(),
                        Answer.UNKNOWN,
                        Map.of(
                                WorkQuestion.FAMILY_CIRCLE,
                                Answer.NO,
                                WorkQuestion.TALENT_ACTIVITY,
                                Answer.NO,
                                WorkQuestion.MEDICAL_CERTIFICATE,
                                Answer.NO)));
    }

    /** The folio of the case, opened by hand unless it is open. */
    public String openFile() {
        if (casework.find(caseId).isEmpty())
            casework.open(new NewCase(
                    caseId,
                    "07",
                    "07101",
                    null,
                    Answer.NO,
                    "Se encontró a dos adolescentes.",
                    Occurred.on(VISIT, ZoneId.of("America/Mexico_City"))));
        return casework.find(caseId).orElseThrow().folio();
    }

    String deciding() {
        return inspectorate.equals("IFT") ? "DGAJ" : inspectorate;
    }

    String finance() {
        return "FIN-07";
    }

    public Proceeding now() {
        return acting.as(deciding(), Role.LEGAL_OFFICER, () -> sanction.getByFolio(folio));
    }

    Account account() {
        return acting.as(finance(), Role.FINANCE_LIAISON, () -> sanction.getAccount(folio));
    }

    public Example recommended() {
        var asked = new NewRecommendation(
                caseId,
                findings,
                new Criteria("es", null, "Cargaba costales; habló " + CANARY, null, null, null),
                VISIT.plusDays(10));
        folio = acting.as(
                inspectorate,
                Role.INSPECTOR,
                () -> sanction.get(sanction.recommend(asked).subject()).folio());
        return this;
    }

    public Example heard() {
        legal(() -> sanction.summon(folio, new Step.Summoned(VISIT.plusDays(20), Method.PERSONAL), null));
        return legal(() -> sanction.closeHearing(folio, new Step.Heard(VISIT.plusDays(50), true), null));
    }

    public Example decided(NewDecision decision) {
        return legal(() -> sanction.decide(folio, decision, null));
    }

    Example notified() {
        return legal(() ->
                sanction.recordNotification(folio, new Step.Notified(DECIDED.plusDays(5), Method.PERSONAL), null));
    }

    Example handedOver(Debtor debtor) {
        return legal(() -> sanction.handOver(folio, debtor, HANDED, null));
    }

    Example handedOver() {
        return recommended()
                .heard()
                .decided(fine())
                .notified()
                .handedOver(new Debtor.Natural(CANARY, Optional.empty()));
    }

    Example reported(Report report) {
        acting.as(finance(), Role.FINANCE_LIAISON, () -> sanction.recordCollection(folio, report, null));
        return this;
    }

    Example legal(java.util.function.Supplier<?> work) {
        acting.as(deciding(), Role.LEGAL_OFFICER, work::get);
        return this;
    }

    public NewDecision fine() {
        return decision(Optional.of(AMOUNT), Optional.of(AMOUNT), Optional.empty());
    }

    NewDecision decision(Optional<BigDecimal> first, Optional<BigDecimal> second, Optional<NoFine> reason) {
        return new NewDecision(
                DECIDED,
                "RES-" + folio,
                List.of(
                        new NewLine(findings.get(0), 1, Optional.empty(), first),
                        new NewLine(findings.get(1), 1, Optional.empty(), second)),
                "es",
                "Quedó probado por el acta y por " + CANARY,
                reason,
                reason.map(some -> "Se explicó en la audiencia."));
    }
}
