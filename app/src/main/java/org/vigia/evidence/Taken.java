package org.vigia.evidence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.Clocks;
import org.vigia.docket.Occurred;
import org.vigia.docket.Occurred.Precision;
import org.vigia.page.Form;
import org.vigia.page.Options;

/** When something was photographed or written, as exactly as the officer knows it. */
@Component
class Taken {
    private final Access access;
    private final Clocks clocks;

    Taken(Access access, Clocks clocks) {
        this.access = access;
        this.clocks = clocks;
    }

    /** Empty when the form says what to correct in {@code tomada, precision} or {@code hora}. */
    Optional<Occurred> read(Form form) {
        String unit = access.getOfficer().unit();
        Optional<LocalDate> day =
                form.date("tomada", "Escriba el día; si no se sabe, uno cercano, y diga abajo qué se sabe.");
        Optional<Precision> known = Options.read(form, "precision", Precision.class, "Elija qué se sabe de la fecha.");
        Optional<LocalTime> hour = known.filter(p -> p == Precision.SECOND).flatMap(_ -> hour(form));
        day.filter(d -> d.isAfter(clocks.today(unit)))
                .ifPresent(
                        _ -> form.refuse("tomada", "Esa fecha no ha llegado. Escriba cuándo se tomó o se escribió."));
        if (!form.valid() || day.isEmpty() || known.isEmpty()) return Optional.empty();
        return Optional.of(occurred(day.get(), known.get(), hour.orElse(LocalTime.NOON), clocks.zoneOf(unit)));
    }

    private static Occurred occurred(LocalDate day, Precision known, LocalTime hour, ZoneId zone) {
        return new Occurred(day.atTime(hour).atZone(zone).toInstant(), known);
    }

    private static Optional<LocalTime> hour(Form form) {
        Optional<String> typed = form.text("hora", "Escriba la hora, por ejemplo 16:30, o elija que se sabe el día.");
        try {
            return typed.map(LocalTime::parse);
        } catch (DateTimeParseException _) {
            form.refuse("hora", "«%s» no es una hora. Escríbala como 16:30.".formatted(typed.orElse("")));
            return Optional.empty();
        }
    }
}
