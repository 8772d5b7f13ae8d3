package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import org.vigia.access.InvalidInput;

/** What a step of a plan must say beside where it leads: its words, its hour, rights and programmes of the lists. */
final class PlanRules {
    private static final int LONGEST = 4_000;

    private PlanRules() {}

    /** @throws InvalidInput naming {@code palabras}, {@code hora}, {@code derechos}, {@code derecho} or {@code programa} */
    static void check(PlanFile file, Event event, Told told) {
        checkWords(event, told);
        switch (event) {
            case Event.Determined determined -> checkRights("derechos", determined.rights(), determined.on());
            case Event.Proposed asked -> {
                checkRights("derecho", List.of(asked.right()), asked.on());
                if (asked.urgency() != Urgency.NONE) checkHour(told);
            }
            case Event.Moved moved -> {
                if (moved.to() == MeasureStanding.ACCEPTED
                        && file.course()
                                        .measures()
                                        .list()
                                        .get(moved.measure() - 1)
                                        .urgency()
                                == Urgency.ASKED) checkHour(told);
            }
            case Event.Served served -> Programme.check(served.programme(), served.on());
            case Event.Approached _,
                    Event.Planned _,
                    Event.Judged _,
                    Event.Agreed _,
                    Event.FollowedUp _,
                    Event.Heard _,
                    Event.Represented _,
                    Event.Placed _,
                    Event.InscriptionAsked _,
                    Event.Inscribed _,
                    Event.AgeReviewed _,
                    Event.Ended _ -> {}
        }
    }

    private static void checkWords(Event event, Told told) {
        String words = told.words() == null ? "" : told.words();
        if (words.length() > LONGEST)
            throw new InvalidInput("palabras", "Escriba hasta %,d letras.".formatted(LONGEST));
        if (!words.isBlank()) return;
        String missing = switch (event) {
            case Event.Planned _ -> "Escriba el diagnóstico: qué vive la niña, el niño o adolescente y qué se propone.";
            case Event.Moved moved ->
                switch (moved.to()) {
                    case ACCEPTED -> "Escriba qué oficina y qué persona aceptó la medida.";
                    case DONE -> "Escriba qué muestra que se cumplió.";
                    case PROPOSED, REFUSED, WITHDRAWN -> "";
                };
            case Event.AgeReviewed _ -> "Escriba qué sigue después de los 18 años y quién se hace cargo.";
            case Event.Ended end -> end.why() == Ending.AGED_OUT ? "Escriba a quién se entregó su atención." : "";
            case Event.Approached _,
                    Event.Determined _,
                    Event.Proposed _,
                    Event.Judged _,
                    Event.Agreed _,
                    Event.FollowedUp _,
                    Event.Heard _,
                    Event.Represented _,
                    Event.Placed _,
                    Event.Served _,
                    Event.InscriptionAsked _,
                    Event.Inscribed _ -> "";
        };
        if (!missing.isEmpty()) throw new InvalidInput("palabras", missing);
    }

    private static void checkHour(Told told) {
        if (told.hour() == null)
            throw new InvalidInput("hora", "Una medida urgente corre en horas (LGDNNA 122). Escriba a qué hora fue.");
    }

    private static void checkRights(String field, List<String> rights, LocalDate on) {
        List<String> listed = Right.on(on).stream().map(Right::code).toList();
        if (!listed.containsAll(rights)) throw new InvalidInput(field, "Elija derechos de la lista (LGDNNA 13).");
    }
}
