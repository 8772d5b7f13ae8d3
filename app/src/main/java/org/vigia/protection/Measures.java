package org.vigia.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;

/** The measures of a plan in their order; every change gives new ones. */
public record Measures(List<Measure> list) {
    public Measures {
        list = List.copyOf(list);
    }

    boolean any(MeasureStanding standing) {
        return list.stream().anyMatch(measure -> measure.standing() == standing);
    }

    public boolean restored(String right) {
        return list.stream()
                .anyMatch(measure -> measure.right().equals(right) && measure.standing() == MeasureStanding.DONE);
    }

    Measures and(Measure more) {
        return new Measures(Stream.concat(list.stream(), Stream.of(more)).toList());
    }

    Measures then(Event.Moved moved) {
        Measure measure = get(moved.measure(), moved.on());
        if (!measure.standing().next().contains(moved.to()))
            throw refusal("Una medida en «%s» no pasa a «%s»."
                    .formatted(measure.standing().label(), moved.to().label()));
        if ((moved.to() == MeasureStanding.REFUSED) != (moved.why() != null))
            throw new InvalidInput("motivo", "Elija por qué se rechazó; sólo una medida rechazada lleva ese motivo.");
        return with(measure.moved(moved.to(), moved.on(), moved.why(), measure.judgment()));
    }

    Measures then(Event.Judged judged) {
        Measure measure = get(judged.measure(), judged.on());
        if (!measure.awaitsJudge()) throw refusal("De esta medida no se espera lo que diga la autoridad judicial.");
        MeasureStanding to = judged.said() == Judgment.CANCELLED ? MeasureStanding.WITHDRAWN : measure.standing();
        return with(measure.moved(to, judged.on(), null, judged.said()));
    }

    private Measure get(int number, LocalDate on) {
        if (number < 1 || number > list.size()) throw new InvalidInput("medida", "Elija una medida del plan.");
        Measure measure = list.get(number - 1);
        if (on.isBefore(measure.last()))
            throw new InvalidInput(
                    "fecha",
                    "De esta medida ya consta algo del %s. Escriba ese día o uno posterior."
                            .formatted(Formats.day(measure.last())));
        return measure;
    }

    private Measures with(Measure changed) {
        List<Measure> next = new ArrayList<>(list);
        next.set(changed.number() - 1, changed);
        return new Measures(next);
    }

    private static NotYet refusal(String sentence) {
        return new NotYet(sentence, List.of());
    }
}
