package org.vigia.protection;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;

/** One event on the course of a plan: what it changes, and whether it may. */
final class Turn {
    private final Course before;
    private final Map<Stage, LocalDate> reached;
    private final Map<FollowUp, Event.FollowedUp> followUps = new EnumMap<>(FollowUp.class);
    private List<String> rights;
    private int versions;
    private Measures measures;
    private Optional<LocalDate> inscriptionAsked;
    private Optional<LocalDate> inscribed;
    private Optional<LocalDate> ageReviewed;
    private Optional<Event.Ended> ended = Optional.empty();

    Turn(Course before) {
        this.before = before;
        reached = new EnumMap<>(before.reached());
        followUps.putAll(before.followUps());
        rights = before.rights();
        versions = before.versions();
        measures = before.measures();
        inscriptionAsked = before.inscriptionAsked();
        inscribed = before.inscribed();
        ageReviewed = before.ageReviewed();
    }

    Course take(Event event) {
        if (before.isOver()) throw refusal("Este plan ya terminó. Si hace falta, abra otro.");
        requireNotBefore(event.on(), before.opened(), "El plan se abrió el %s. Escriba ese día o uno posterior.");
        switch (event) {
            case Event.Approached(LocalDate on) -> reach(Stage.APPROACHED, on);
            case Event.Determined determined -> determine(determined);
            case Event.Planned(LocalDate on) -> plan(on);
            case Event.Proposed proposed -> propose(proposed);
            case Event.Moved moved -> measures = measures.then(moved);
            case Event.Judged judged -> measures = measures.then(judged);
            case Event.Agreed(LocalDate on) -> agree(on);
            case Event.FollowedUp made -> follow(made);
            case Event.InscriptionAsked(LocalDate on) -> askInscription(on);
            case Event.Inscribed(LocalDate on) -> inscribe(on);
            case Event.AgeReviewed(LocalDate on) -> ageReviewed = Optional.of(on);
            case Event.Ended end -> end(end);
            case Event.Heard _, Event.Represented _, Event.Placed _, Event.Served _ -> {}
        }
        LocalDate last = event.on().isAfter(before.last()) ? event.on() : before.last();
        return new Course(
                reached, rights, versions, measures, followUps, last, inscriptionAsked, inscribed, ageReviewed, ended);
    }

    private void reach(Stage stage, LocalDate on) {
        reached.putIfAbsent(stage, on);
    }

    private void require(Stage stage, String sentence) {
        if (!reached.containsKey(stage)) throw refusal(sentence);
    }

    private static void requireNotBefore(LocalDate on, LocalDate earliest, String sentence) {
        if (on.isBefore(earliest)) throw new InvalidInput("fecha", sentence.formatted(Formats.day(earliest)));
    }

    private void determine(Event.Determined determined) {
        if (determined.rights().isEmpty())
            throw new InvalidInput("derechos", "Marque al menos un derecho restringido.");
        reach(Stage.DETERMINED, determined.on());
        rights = determined.rights();
    }

    private void plan(LocalDate on) {
        require(Stage.APPROACHED, "Antes del diagnóstico, registre el acercamiento a la familia (LGDNNA 123-II).");
        require(Stage.DETERMINED, "Antes del diagnóstico, registre qué derechos están restringidos (LGDNNA 123-III).");
        reach(Stage.PLANNED, on);
        versions++;
    }

    /** An urgent measure waits for no plan. */
    private void propose(Event.Proposed asked) {
        if (asked.due().isBefore(asked.on()))
            throw new InvalidInput("plazo", "El plazo termina antes de empezar. Escriba un día posterior.");
        if (asked.urgency() == Urgency.NONE) {
            require(Stage.PLANNED, "Registre antes el diagnóstico y el plan; o diga que la medida es urgente.");
            if (!rights.contains(asked.right()))
                throw new InvalidInput("derecho", "Elija un derecho de los que se determinaron restringidos.");
        }
        measures = measures.and(Measure.of(measures.list().size() + 1, versions, asked));
    }

    private void agree(LocalDate on) {
        require(Stage.PLANNED, "Primero registre el diagnóstico y el plan (LGDNNA 123-IV).");
        if (!measures.any(MeasureStanding.ACCEPTED) && !measures.any(MeasureStanding.DONE))
            throw refusal("Ninguna institución ha aceptado una medida: todavía no hay acuerdo.");
        reach(Stage.AGREED, on);
    }

    private void follow(Event.FollowedUp made) {
        require(Stage.PLANNED, "El seguimiento se hace de un plan: registre antes el diagnóstico y el plan.");
        requireNotBefore(
                made.on(),
                Objects.requireNonNull(reached.get(Stage.PLANNED)),
                "El plan es del %s. Escriba ese día o uno posterior.");
        if (followUps.containsKey(made.which())) throw refusal("Ese seguimiento ya se hizo.");
        reach(Stage.FOLLOWED, made.on());
        followUps.put(made.which(), made);
    }

    private void askInscription(LocalDate on) {
        if (inscriptionAsked.isPresent()) throw refusal("La inscripción ya se pidió.");
        inscriptionAsked = Optional.of(on);
    }

    private void inscribe(LocalDate on) {
        if (!before.awaitsInscription()) throw refusal("No hay una inscripción pedida y sin hacer.");
        requireNotBefore(on, inscriptionAsked.orElseThrow(), "Se pidió el %s. Escriba ese día o uno posterior.");
        inscribed = Optional.of(on);
    }

    private void end(Event.Ended end) {
        requireNotBefore(end.on(), before.last(), "En el plan ya consta algo del %s. Escriba ese día o uno posterior.");
        if ((end.why() == Ending.MOVED) != (end.to() != null))
            throw new InvalidInput("procuraduria", "Elija qué procuraduría aceptó seguir, sólo si cambió de lugar.");
        switch (end.why()) {
            case ALL_GUARANTEED -> Guarantee.check(before);
            case UNFOUNDED -> {
                if (measures.any(MeasureStanding.DONE))
                    throw refusal("Ya se cumplió una medida: había derechos que restituir. Elija otro motivo.");
            }
            case AGED_OUT -> {
                if (ageReviewed.isEmpty())
                    throw refusal("Antes registre qué sigue después de los 18 años y quién se hace cargo.");
            }
            case MOVED, LOST_CONTACT, DEATH -> {}
        }
        reach(Stage.ENDED, end.on());
        ended = Optional.of(end);
    }

    private static NotYet refusal(String sentence) {
        return new NotYet(sentence, List.of());
    }
}
