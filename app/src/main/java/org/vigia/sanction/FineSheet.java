package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;
import org.vigia.law.FineRange;
import org.vigia.law.Law;
import org.vigia.page.Formats;
import org.vigia.reference.Money;

/** The lines of a fine: breach by breach and child by child; each infraction is independent (LFT 992). */
record FineSheet(List<FineLine> lines) {
    FineSheet {
        lines = List.copyOf(lines);
    }

    /** The field of the amount of one line, as a form names it. */
    static String field(UUID finding) {
        return "importe-" + finding;
    }

    /** @throws InvalidInput naming every line that cannot stand and why */
    static FineSheet of(List<NewLine> decided, List<Charge> charges, Law law, LocalDate decidedOn) {
        var errors = FormErrors.none();
        var lines = new ArrayList<FineLine>();
        var seen = new HashSet<UUID>();
        for (NewLine line : decided) {
            Charge charge = charges.stream()
                    .filter(one -> one.finding().equals(line.finding()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("not a finding of this proceeding: " + line.finding()));
            if (!seen.add(line.finding()))
                errors = errors.with(
                        field(line.finding()), "Esta infracción ya tiene un renglón; la multa es una por infracción.");
            else if (line.amount().isPresent())
                switch (check(line, charge, line.amount().get(), law, decidedOn)) {
                    case Refused(var field, var sentence) -> errors = errors.with(field, sentence);
                    case Accepted(var accepted) -> lines.add(accepted);
                }
        }
        errors.refuseIfAny();
        return new FineSheet(lines);
    }

    private sealed interface Checked {}

    private record Accepted(FineLine line) implements Checked {}

    private record Refused(String field, String sentence) implements Checked {}

    private static Checked check(NewLine line, Charge charge, BigDecimal pesos, Law law, LocalDate decidedOn) {
        var id = line.finding();
        if (pesos.stripTrailingZeros().scale() > 2)
            return new Refused(field(id), "%s tiene fracciones de centavo. Escriba pesos y centavos.".formatted(pesos));
        if (charge.child().isPresent() && line.workers() != 1)
            return new Refused(
                    "personas-" + id, "Esta infracción es contra una sola niña, niño o adolescente: escriba 1.");
        if (line.workers() < 1)
            return new Refused(
                    "personas-" + id,
                    "«%d» no puede ser: al menos una persona resultó afectada.".formatted(line.workers()));
        var repeated = line.earlierRecord();
        if (repeated.isPresent() && !law.isRecidivism(repeated.get(), charge.violatedOn()))
            return new Refused(
                    "reincidencia-" + id,
                    "El acta anterior es del %s y esta infracción del %s: sólo hay reincidencia dentro de los dos años siguientes al acta anterior (LFT 992). Corrija la fecha o déjela vacía."
                            .formatted(Formats.day(repeated.get()), Formats.day(charge.violatedOn())));
        var range = FineLine.range(law, charge, line.workers(), repeated.isPresent());
        var amount = Money.pesos(pesos.setScale(2), decidedOn);
        return switch (range.check(amount)) {
            case FineRange.Check.Inside _ ->
                new Accepted(new FineLine(charge, line.workers(), repeated, range, amount));
            case FineRange.Check.Below below -> new Refused(field(id), below.reason());
            case FineRange.Check.Above above -> new Refused(field(id), above.reason());
        };
    }

    /** The fine; empty when no line was fined. */
    Optional<Money> total(LocalDate decidedOn) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.pesos(
                        lines.stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add),
                        decidedOn));
    }
}
