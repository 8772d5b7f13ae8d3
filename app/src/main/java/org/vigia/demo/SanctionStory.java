package org.vigia.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final Diary diary;
    private final String unit;
    private final String state;
    private String deciding = "";

    SanctionStory(Cast cast, Rooms rooms, Diary diary, String unit, String state) {
        this.cast = cast;
        this.rooms = rooms;
        this.diary = diary;
        this.unit = unit;
        this.state = state;
    }

    void tell(UUID caseId) {
        List<UUID> findings = cast
                .ask(unit, Role.INSPECTOR, () -> rooms.inspection().listFindings(caseId))
                .stream()
                .filter(Finding::stands)
                .filter(f -> f.reading().isPresent() && !f.reading().get().forCounsel())
                .map(Finding::id)
                .toList();
        if (findings.isEmpty() || !diary.passes(5, 20)) return;
        var asked = new NewRecommendation(
                caseId,
                findings,
                new Criteria("es", null, "Personas menores de edad en riesgo.", null, null, null),
                diary.day());
        var opened = cast.once(
                unit,
                Role.INSPECTOR,
                diary.key("recommend"),
                () -> rooms.sanction().recommend(asked));
        Proceeding proceeding =
                cast.ask(unit, Role.INSPECTOR, () -> rooms.sanction().get(opened.subject()));
        Optional<String> keeper = new TransferStory(cast, rooms, diary, proceeding.decidingUnit(), state).tell(caseId);
        if (keeper.isEmpty()) return;
        deciding = keeper.get();
        String folio = proceeding.folio();
        if (!diary.passes(3, 15)) return;
        decide("summon", () -> rooms.sanction().summon(folio, new Step.Summoned(diary.day(), Method.PERSONAL), null));
        if (!diary.passes(24, 40)) return;
        decide("hear", () -> rooms.sanction().closeHearing(folio, new Step.Heard(diary.day(), diary.oneIn(2)), null));
        if (!diary.passes(3, 14)) return;
        fine(folio, proceeding);
    }

    private void fine(String folio, Proceeding proceeding) {
        List<NewLine> lines = proceeding.charges().stream()
                .map(charge -> new NewLine(charge.finding(), 1, Optional.empty(), Optional.of(amount(charge))))
                .toList();
        var decision = new NewDecision(
                diary.day(),
                "RES-DEMO-" + diary.number(),
                lines,
                "es",
                "Caso inventado.",
                Optional.empty(),
                Optional.empty());
        decide("decide", () -> rooms.sanction().decide(folio, decision, null));
        if (!diary.passes(2, 10)) return;
        decide(
                "notify",
                () -> rooms.sanction()
                        .recordNotification(folio, new Step.Notified(diary.day(), Method.PERSONAL), null));
        if (!diary.passes(25, 50)) return;
        var debtor = new Debtor.Legal(
                "Empresa Inventada %d, S.A. de C.V.".formatted(diary.number()), "EIN200101AA" + diary.number() % 10);
        decide("hand-over", () -> rooms.sanction().handOver(folio, debtor, diary.day(), null));
        if (diary.oneIn(4) && diary.passes(5, 30))
            cast.once(
                    "FIN-" + state,
                    Role.FINANCE_LIAISON,
                    diary.key("acknowledged"),
                    () -> rooms.sanction().recordCollection(folio, new Report.Acknowledged(diary.day()), null));
    }

    /** A fifth above the least that the law allows for that breach on that day. */
    private BigDecimal amount(Charge charge) {
        var range = rooms.law()
                .fineRange(
                        rooms.law().getBreach(charge.provision()).fine(), new Violation(charge.violatedOn(), 1, false));
        return range.minimum().amount().multiply(new BigDecimal("1.20")).setScale(2, RoundingMode.HALF_UP);
    }

    private void decide(String step, Supplier<Recorded> work) {
        cast.once(deciding, Role.LEGAL_OFFICER, diary.key(step), work);
    }
}
