package org.vigia.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Role;
import org.vigia.docket.Occurred;
import org.vigia.inbound.AnswerBack;
import org.vigia.inbound.InboundOutcome;
import org.vigia.inbound.InboundStatus;
import org.vigia.inbound.Means;
import org.vigia.inbound.NewInbound;
import org.vigia.inbound.Source;
import org.vigia.law.Answer;

/** Invented referrals that reached the inspectorate of Chiapas from outside: one waits, one was taken on, one was concluded. */
final class InboundStory {
    private static final String UNIT = "ITL-07";
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private final Cast cast;
    private final Rooms rooms;
    private final LocalDate today;

    InboundStory(Cast cast, Rooms rooms, LocalDate today) {
        this.cast = cast;
        this.rooms = rooms;
        this.today = today;
    }

    void tell() {
        receive(Source.SCHOOL, 1, "Escuela primaria inventada", "Tres alumnas faltan cada temporada de corte de café.");
        String taken = receive(
                Source.PROTECTION, 12, "DIF municipal inventado", "Un niño vende en el mercado por las noches.");
        answer(taken, InboundStatus.ACCEPTED, 11, null, "La inspección del trabajo lo atiende.");
        String done = receive(Source.REFUGE, 40, "Oficina inventada de COMAR", "Dos adolescentes descargan camiones.");
        answer(done, InboundStatus.ACCEPTED, 39, null, "La inspección del trabajo lo atiende.");
        answer(done, InboundStatus.ACTED, 36, null, "Se ordenó una inspección.");
        answer(done, InboundStatus.CONCLUDED, 20, InboundOutcome.INSPECTED, "Se inspeccionó la bodega.");
    }

    private String receive(Source source, int daysAgo, String body, String known) {
        var came = new NewInbound(
                source,
                null,
                at(daysAgo),
                Answer.NO,
                null,
                "07",
                "07101",
                body,
                "Persona Inventada",
                "961 000 0000",
                known);
        UUID inbound = cast.once(
                        UNIT,
                        Role.INSPECTOR,
                        "inbound/" + source,
                        () -> rooms.inbound().receive(came))
                .subject();
        return cast.ask(UNIT, Role.INSPECTOR, () -> rooms.inbound().get(inbound))
                .folio();
    }

    private void answer(
            String folio, InboundStatus status, int daysAgo, @Nullable InboundOutcome outcome, String note) {
        var answer = new AnswerBack(status, Means.LETTER, outcome, "Persona Inventada", note);
        cast.once(
                UNIT,
                Role.INSPECTOR,
                "inbound/" + folio + "/" + status,
                () -> rooms.inbound().answer(folio, answer, at(daysAgo), null));
    }

    private Occurred at(int daysAgo) {
        return Occurred.on(today.minusDays(daysAgo), ZONE);
    }
}
