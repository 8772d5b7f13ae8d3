package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigia.Acting;
import org.vigia.access.Role;

/** A proceeding of an invented case in the tests, taken from step to step by the officers whose steps they are. */
final class Example {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));
    static final LocalDate VISIT = TODAY.minusDays(150);
    static final LocalDate DECIDED = TODAY.minusDays(90);
    static final LocalDate HANDED = TODAY.minusDays(40);
    static final String CANARY = "Canario Amarillo de Prueba";
    static final BigDecimal AMOUNT = new BigDecimal("20000.00");

    final Sanction sanction;
    final Acting acting;
    final UUID caseId = UUID.randomUUID();
    final String inspectorate;
    final String state;
    final List<Charge> charges;
    String folio = "";

    Example(Sanction sanction, Acting acting, String inspectorate, String state) {
        this.sanction = sanction;
        this.acting = acting;
        this.inspectorate = inspectorate;
        this.state = state;
        this.charges = List.of(charge("CL06"), charge("CL13"));
    }

    private static Charge charge(String provision) {
        return Charge.of(
                UUID.randomUUID(),
                provision.equals("CL13") ? Optional.empty() : Optional.of(UUID.randomUUID()),
                provision,
                VISIT);
    }

    String deciding() {
        return inspectorate.equals("IFT") ? "DGAJ" : inspectorate;
    }

    String finance() {
        return "FIN-" + state;
    }

    Proceeding now() {
        return acting.as(deciding(), Role.LEGAL_OFFICER, () -> sanction.getByFolio(folio));
    }

    Account account() {
        return acting.as(finance(), Role.FINANCE_LIAISON, () -> sanction.getAccount(folio));
    }

    Example recommended() {
        var asked = new NewRecommendation(
                caseId,
                state,
                charges,
                new Criteria("es", null, "Cargaba costales; habló " + CANARY, null, null, null),
                VISIT.plusDays(10));
        UUID id = acting.as(inspectorate, Role.INSPECTOR, () -> sanction.recommend(asked))
                .fact();
        folio = acting.as(inspectorate, Role.INSPECTOR, () -> sanction.listOfCase(caseId)).stream()
                .filter(proceeding -> proceeding.id().equals(id))
                .findFirst()
                .orElseThrow()
                .folio();
        return this;
    }

    Example heard() {
        legal(() -> sanction.summon(folio, new Step.Summoned(VISIT.plusDays(20), Method.PERSONAL), null));
        return legal(() -> sanction.closeHearing(folio, new Step.Heard(VISIT.plusDays(50), true), null));
    }

    Example decided(NewDecision decision) {
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

    NewDecision fine() {
        return decision(Optional.of(AMOUNT), Optional.of(AMOUNT), Optional.empty());
    }

    NewDecision decision(Optional<BigDecimal> first, Optional<BigDecimal> second, Optional<NoFine> reason) {
        return new NewDecision(
                DECIDED,
                "RES-" + folio,
                List.of(
                        new NewLine(charges.get(0).finding(), 1, Optional.empty(), first),
                        new NewLine(charges.get(1).finding(), 3, Optional.empty(), second)),
                "es",
                "Quedó probado por el acta y por " + CANARY,
                reason,
                reason.map(some -> "Se explicó en la audiencia."));
    }
}
