package org.vigia.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;

/**
 * A permit as far as it has come.
 *
 * @param adultOn the day on which the adolescent turns eighteen, as far as known
 * @param last the day of the last event
 * @param examined what the last examination found
 * @param fresh whether it is later than the last granting, so that it may carry a new one
 * @param until last day on which it holds, once granted
 */
public record Course(
        Standing standing,
        LocalDate adultOn,
        LocalDate last,
        Optional<Examination> examined,
        boolean fresh,
        Optional<LocalDate> until) {

    static Course begin(LocalDate asked, LocalDate adultOn) {
        return new Course(Standing.ASKED, adultOn, asked, Optional.empty(), false, Optional.empty());
    }

    /** Whether its last day has passed and nobody has recorded it yet. */
    public boolean ranOut(LocalDate on) {
        return holdsOrRests() && until.filter(on::isAfter).isPresent();
    }

    /** Whether who has it may work under it on a day. */
    public boolean holds(LocalDate on) {
        return standing == Standing.GRANTED && !ranOut(on);
    }

    private boolean holdsOrRests() {
        return standing == Standing.GRANTED || standing == Standing.SUSPENDED;
    }

    /** @throws NotYet when it stands elsewhere @throws InvalidInput naming {@code fecha} or {@code hasta} */
    Course then(Event event) {
        if (event.on().isBefore(last))
            throw new InvalidInput(
                    "fecha",
                    "El %s es anterior a lo último que se registró, del %s. Escriba ese día o uno posterior."
                            .formatted(Formats.day(event.on()), Formats.day(last)));
        return switch (event) {
            case Event.Examined(Examination found) -> examine(found);
            case Event.Granted granted -> grant(granted);
            case Event.Refused refused -> to(Standing.REFUSED, refused.on());
            case Event.Suspended suspended -> inForce(suspended.on()).to(Standing.SUSPENDED, suspended.on());
            case Event.Resumed resumed -> resume(resumed.on());
            case Event.Revoked revoked -> inForce(revoked.on()).to(Standing.REVOKED, revoked.on());
            case Event.Expired expired -> expire(expired.on());
            case Event.Withdrawn withdrawn -> to(Standing.WITHDRAWN, withdrawn.on());
            case Event.Checked checked -> check(checked);
        };
    }

    private Course examine(Examination found) {
        if (!standing.mayBeExamined()) throw refusal("Un permiso «%s» no se examina.".formatted(standing.label()));
        Standing next = standing == Standing.ASKED ? Standing.EXAMINED : standing;
        return new Course(next, adultOn, found.on(), Optional.of(found), true, until);
    }

    private Course grant(Event.Granted granted) {
        if (standing == Standing.SUSPENDED) throw refusal("Está suspendido: reanúdelo o revóquelo antes.");
        require(Standing.GRANTED);
        if (!fresh)
            throw refusal("Para renovarlo examine de nuevo los requisitos; los exámenes son periódicos (LFT 174).");
        if (granted.until().isBefore(granted.on()))
            throw new InvalidInput("hasta", "La vigencia termina antes de empezar. Escriba un día posterior.");
        if (!granted.until().isBefore(adultOn))
            throw new InvalidInput(
                    "hasta",
                    "El %s ya tiene 18 años y no necesita permiso. Escriba el %s o un día anterior."
                            .formatted(Formats.day(granted.until()), Formats.day(adultOn.minusDays(1))));
        if (until.filter(before -> !granted.until().isAfter(before)).isPresent())
            throw new InvalidInput(
                    "hasta",
                    "Ya vale hasta el %s. Escriba un día posterior.".formatted(Formats.day(until.orElseThrow())));
        return new Course(Standing.GRANTED, adultOn, granted.on(), examined, false, Optional.of(granted.until()));
    }

    private Course resume(LocalDate on) {
        if (standing != Standing.SUSPENDED) throw refusal("No está suspendido.");
        return inForce(on).to(Standing.GRANTED, on);
    }

    private Course expire(LocalDate on) {
        require(Standing.EXPIRED);
        if (!ranOut(on))
            throw refusal("Vale hasta el %s.".formatted(until.map(Formats::day).orElse("")));
        return to(Standing.EXPIRED, on);
    }

    private Course check(Event.Checked checked) {
        if (until.isEmpty() || standing == Standing.REVOKED)
            throw refusal("No hay un permiso que comprobar: está «%s».".formatted(standing.label()));
        return new Course(standing, adultOn, checked.on(), examined, fresh, until);
    }

    /** This, unless its last day has passed. */
    private Course inForce(LocalDate on) {
        if (ranOut(on))
            throw refusal(
                    "Venció el %s: registre el vencimiento o renuévelo.".formatted(Formats.day(until.orElseThrow())));
        return this;
    }

    private Course to(Standing next, LocalDate on) {
        require(next);
        return new Course(next, adultOn, on, examined, fresh, until);
    }

    private void require(Standing next) {
        if (!standing.next().contains(next)) {
            String after =
                    standing.next().stream().map(one -> "«" + one.label() + "»").collect(Collectors.joining(" o "));
            throw new NotYet(
                    "El permiso está en «%s»; de ahí no se pasa a «%s».".formatted(standing.label(), next.label()),
                    List.of(
                            standing.isFinal()
                                    ? "Este permiso ya terminó. Si hace falta, solicite otro."
                                    : "Lo que sigue es: " + after + "."));
        }
    }

    private static NotYet refusal(String sentence) {
        return new NotYet(sentence, List.of());
    }

    /** Last day of the medical certificate of the last examination. */
    @Nullable
    LocalDate certificateUntil() {
        return examined.map(Examination::certificateUntil).orElse(null);
    }
}
