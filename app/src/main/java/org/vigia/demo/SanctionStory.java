package org.vigia.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.vigia.access.Role;
import org.vigia.docket.Recorded;
import org.vigia.inspection.Finding;
import org.vigia.law.Violation;
import org.vigia.sanction.Charge;
import org.vigia.sanction.Criteria;
import org.vigia.sanction.Debtor;
import org.vigia.sanction.Method;
import org.vigia.sanction.NewDecision;
import org.vigia.sanction.NewLine;
import org.vigia.sanction.NewRecommendation;
import org.vigia.sanction.Proceeding;
import org.vigia.sanction.Report;
import org.vigia.sanction.Step;

/** What follows of an invented case for the employer: a fine, handed over, and mostly silence about its collection. */
final class SanctionStory {
    private final Cast cast;
    private final Rooms rooms;
    private final RandomGenerator random;
    private final int number;
    private final boolean federal;
    private final String state;
    private final LocalDate today;
    private LocalDate day = LocalDate.EPOCH;
    private String deciding = "";

    SanctionStory(
            Cast cast,
            Rooms rooms,
            RandomGenerator random,
            int number,
            boolean federal,
            String state,
            LocalDate today) {
        this.cast = cast;
        this.rooms = rooms;
        this.random = random;
        this.number = number;
        this.federal = federal;
        this.state = state;
        this.today = today;
    }

    void tell(UUID caseId, LocalDate from) {
        day = from;
        List<UUID> findings = cast
                .ask(unit(), Role.INSPECTOR, () -> rooms.inspection().listFindings(caseId))
                .stream()
                .filter(Finding::stands)
                .filter(f -> f.reading().isPresent() && !f.reading().get().forCounsel())
                .map(Finding::id)
                .toList();
        if (findings.isEmpty() || !passes(5, 20)) return;
        var asked = new NewRecommendation(
                caseId,
                findings,
                new Criteria("es", null, "Personas menores de edad en riesgo.", null, null, null),
                day);
        var opened = cast.once(
                unit(), Role.INSPECTOR, key("recommend"), () -> rooms.sanction().recommend(asked));
        Proceeding proceeding =
                cast.ask(unit(), Role.INSPECTOR, () -> rooms.sanction().get(opened.subject()));
        deciding = proceeding.decidingUnit();
        String folio = proceeding.folio();
        if (!passes(3, 15)) return;
        decide("summon", () -> rooms.sanction().summon(folio, new Step.Summoned(day, Method.PERSONAL), null));
        if (!passes(24, 40)) return;
        decide("hear", () -> rooms.sanction().closeHearing(folio, new Step.Heard(day, random.nextBoolean()), null));
        if (!passes(3, 14)) return;
        fine(folio, proceeding);
    }

    private void fine(String folio, Proceeding proceeding) {
        List<NewLine> lines = proceeding.charges().stream()
                .map(charge -> new NewLine(charge.finding(), 1, Optional.empty(), Optional.of(amount(charge))))
                .toList();
        var decision = new NewDecision(
                day, "RES-DEMO-" + number, lines, "es", "Caso inventado.", Optional.empty(), Optional.empty());
        decide("decide", () -> rooms.sanction().decide(folio, decision, null));
        if (!passes(2, 10)) return;
        decide(
                "notify",
                () -> rooms.sanction().recordNotification(folio, new Step.Notified(day, Method.PERSONAL), null));
        if (!passes(25, 50)) return;
        var debtor =
                new Debtor.Legal("Empresa Inventada %d, S.A. de C.V.".formatted(number), "EIN200101AA" + number % 10);
        decide("hand-over", () -> rooms.sanction().handOver(folio, debtor, day, null));
        if (random.nextInt(4) == 0 && passes(5, 30))
            cast.once(
                    "FIN-" + state,
                    Role.FINANCE_LIAISON,
                    key("acknowledged"),
                    () -> rooms.sanction().recordCollection(folio, new Report.Acknowledged(day), null));
    }

    /** A fifth above the least that the law allows for that breach on that day. */
    private BigDecimal amount(Charge charge) {
        var range = rooms.law()
                .fineRange(
                        rooms.law().getBreach(charge.provision()).fine(), new Violation(charge.violatedOn(), 1, false));
        return range.minimum().amount().multiply(new BigDecimal("1.20")).setScale(2, RoundingMode.HALF_UP);
    }

    private void decide(String step, Supplier<Recorded> work) {
        cast.once(deciding, Role.LEGAL_OFFICER, key(step), work);
    }

    private String unit() {
        return federal ? "IFT" : "ITL-" + state;
    }

    private boolean passes(int atLeast, int lessThan) {
        day = day.plusDays(random.nextInt(atLeast, lessThan));
        return !day.isAfter(today);
    }

    private String key(String step) {
        return "demo/" + number + "/" + step;
    }
}
