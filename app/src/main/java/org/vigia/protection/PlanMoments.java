package org.vigia.protection;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;
import org.vigia.registry.Answers;

/** What happened to a plan, in words; what was said stays sealed. */
record PlanMoments(String unit, Reference reference) {

    /** The latest first. */
    List<Moment> of(PlanFile file) {
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment(
                Stage.RECEIVED.label(), Formats.day(file.plan().opened()), unit, Stage.RECEIVED.provision(), null));
        int version = 0;
        int measure = 0;
        for (Event event : file.events()) {
            if (event instanceof Event.Planned) version++;
            if (event instanceof Event.Proposed) measure++;
            moments.add(new Moment(title(event, version, measure), Formats.day(event.on()), unit, text(event), null));
        }
        return moments.reversed();
    }

    static String title(Event event, int version, int measure) {
        return switch (event) {
            case Event.Approached _ -> Stage.APPROACHED.label();
            case Event.Determined _ -> Stage.DETERMINED.label();
            case Event.Planned _ -> "Diagnóstico y plan, versión " + version;
            case Event.Proposed asked ->
                "Medida %d: %s".formatted(measure, asked.kind().label());
            case Event.Moved moved ->
                "Medida %d: %s".formatted(moved.measure(), moved.to().label());
            case Event.Judged judged -> "Medida %d: lo que dijo la autoridad judicial".formatted(judged.measure());
            case Event.Agreed _ -> Stage.AGREED.label();
            case Event.FollowedUp made -> made.which().label();
            case Event.Heard _ -> "Se le escuchó";
            case Event.Represented _ -> "Representación";
            case Event.Placed _ -> "Alojamiento";
            case Event.Served _ -> "Servicio recibido";
            case Event.InscriptionAsked _ -> "Se pidió su inscripción como víctima";
            case Event.Inscribed _ -> "Quedó en el registro de víctimas";
            case Event.AgeReviewed _ -> "Se revisó qué sigue después de los 18 años";
            case Event.Ended _ -> Stage.ENDED.label();
        };
    }

    /** The same where neither versions nor measures are counted. */
    static String plain(Event event) {
        if (event instanceof Event.Planned) return Stage.PLANNED.label();
        if (event instanceof Event.Proposed asked) return asked.kind().label();
        return title(event, 0, 0);
    }

    private @Nullable String text(Event event) {
        return switch (event) {
            case Event.Determined determined ->
                determined.rights().stream().map(Right::words).collect(joining("; "));
            case Event.Proposed asked ->
                "%s, hasta el %s. %s. %s"
                        .formatted(
                                asked.institution().label(),
                                Formats.day(asked.due()),
                                Right.words(asked.right()),
                                asked.urgency() == Urgency.NONE
                                        ? ""
                                        : asked.urgency().label())
                        .strip();
            case Event.Moved moved -> moved.why() == null ? null : moved.why().label();
            case Event.Judged judged -> judged.said().label();
            case Event.FollowedUp made -> text(made);
            case Event.Heard heard -> "¿Con intérprete? " + Answers.words(heard.interpreter());
            case Event.Represented represented -> represented.how().label();
            case Event.Placed placed -> placed.where().label();
            case Event.Served served -> Programme.words(served.programme());
            case Event.Ended end ->
                end.to() == null
                        ? end.why().label()
                        : "%s: %s".formatted(end.why().label(), reference.unitName(end.to()));
            case Event.Approached _,
                    Event.Planned _,
                    Event.Agreed _,
                    Event.InscriptionAsked _,
                    Event.Inscribed _,
                    Event.AgeReviewed _ -> null;
        };
    }

    static String text(Event.FollowedUp made) {
        return "El %s. ¿Sigue trabajando? %s. ¿Va a la escuela? %s."
                .formatted(Formats.day(made.on()), Answers.words(made.working()), Answers.words(made.school()));
    }
}
