package org.vigia.sanction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.vigia.page.Form;
import org.vigia.page.Formats;

/**
 * That a notifier who did not find the addressee comes again, at a fixed hour of the next working day (LFPA 36).
 *
 * @param what is then notified, as the paper names it
 * @param leftOn the day on which the notice is left at the door
 */
record Appointment(String what, LocalDate leftOn, LocalDate awaitedOn, LocalTime hour) {

    /** What waits to be notified in a proceeding; empty when nothing does. */
    static Optional<String> what(Stage stage) {
        return switch (stage) {
            case RECOMMENDED -> Optional.of("el emplazamiento");
            case FINED -> Optional.of("la resolución");
            case SUMMONED, HEARD, NOT_SANCTIONED, NOTIFIED, CHALLENGED, UPHELD, ANNULLED, HANDED_OVER ->
                Optional.empty();
        };
    }

    /** What was typed; with what is missing said in the form it is empty. */
    static Optional<LocalTime> hour(Form form) {
        Optional<String> typed = form.text("hora", "Escriba la hora a la que se le pide esperar, por ejemplo 10:30.");
        try {
            return typed.map(LocalTime::parse);
        } catch (DateTimeException _) {
            form.refuse(
                    "hora", "«%s» no es una hora. Escriba hora y minutos, por ejemplo 10:30.".formatted(typed.get()));
            return Optional.empty();
        }
    }

    String left() {
        return Formats.longDay(leftOn);
    }

    String awaited() {
        return "%s horas del %s".formatted(hour, Formats.longDay(awaitedOn));
    }
}
