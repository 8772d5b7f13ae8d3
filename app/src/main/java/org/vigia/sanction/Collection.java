package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;
import org.vigia.reference.Money;

/**
 * What a finance authority has reported of one fine so far. The fine bears no surcharges (CFF 21), so that what is paid
 * never exceeds it.
 */
record Collection(Money fine, LocalDate handedOn, List<Report> reports) {
    Collection {
        reports = List.copyOf(reports);
    }

    Optional<CollectionEvent> last() {
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(reports.getLast().event());
    }

    Set<CollectionEvent> next() {
        return last().map(CollectionEvent::next).orElse(EnumSet.allOf(CollectionEvent.class));
    }

    LocalDate lastHeard() {
        return reports.isEmpty() ? handedOn : reports.getLast().on();
    }

    BigDecimal paid() {
        return reports.stream()
                .flatMap(report -> report.received().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    BigDecimal owed() {
        return fine.amount().subtract(paid());
    }

    Collection then(Report report) {
        if (!next().contains(report.event()))
            throw new NotYet(
                    "El último informe de este cobro es «%s»; después no cabe «%s»."
                            .formatted(
                                    last().map(CollectionEvent::label).orElse(""),
                                    report.event().label()),
                    List.of());
        if (report.on().isBefore(lastHeard()))
            throw new InvalidInput(
                    "fecha",
                    "El %s es anterior al último paso (%s). Escriba ese día o uno posterior."
                            .formatted(Formats.day(report.on()), Formats.day(lastHeard())));
        checkAmount(report);
        var all = new ArrayList<>(reports);
        all.add(report);
        return new Collection(fine, handedOn, all);
    }

    private void checkAmount(Report report) {
        report.worth().ifPresent(amount -> {
            if (amount.amount().signum() <= 0) throw new InvalidInput("importe", "El importe debe ser mayor que cero.");
            if (!amount.currency().equals(fine.currency()))
                throw new InvalidInput(
                        "importe", "La multa es en %s; escriba el importe en esa moneda.".formatted(fine.currency()));
        });
        var owed = Formats.money(owed(), fine.currency().getCurrencyCode());
        switch (report) {
            case Report.PaidInFull full -> {
                if (full.paid().amount().compareTo(owed()) != 0)
                    throw new InvalidInput(
                            "importe",
                            "Un pago total cubre lo que falta: %s. Si se recibió otra cantidad, elija «Pago parcial»."
                                    .formatted(owed));
            }
            case Report.PaidInPart part -> {
                if (part.paid().amount().compareTo(owed()) >= 0)
                    throw new InvalidInput(
                            "importe",
                            "Un pago parcial es menor que lo que falta: %s. La multa no causa recargos (CFF 21); si se cubrió todo, elija «Pago total»."
                                    .formatted(owed));
            }
            case Report.Acknowledged _,
                    Report.Demanded _,
                    Report.InstalmentsAgreed _,
                    Report.Garnished _,
                    Report.Cancelled _,
                    Report.Prescribed _,
                    Report.Annulled _ -> {}
        }
    }

    Collected collected(LocalDate today) {
        if (paid().signum() > 0)
            return new Collected.Measured(paid(), fine.currency().getCurrencyCode());
        return last().filter(CollectionEvent::ends)
                .<Collected>map(Collected.ZeroConfirmed::new)
                .orElseGet(() -> new Collected.Unknown(ChronoUnit.DAYS.between(lastHeard(), today)));
    }
}
