package org.vigia.proof;

import static org.vigia.access.Role.SUPERVISOR;
import static org.vigia.proof.Country.INSPECTORATE;
import static org.vigia.proof.Country.VISIT;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.vigia.Acting;
import org.vigia.docket.Occurred;
import org.vigia.inbound.AnswerBack;
import org.vigia.inbound.Inbound;
import org.vigia.inbound.InboundStatus;
import org.vigia.inbound.Means;
import org.vigia.inbound.NewInbound;
import org.vigia.inbound.Source;
import org.vigia.law.Answer;

/** A school refers the same child, is told that the case goes on, and still waits for what was done. */
@Component
record Came(Acting acting, Inbound inbound) {
    /** @return folio of what came */
    String tell(String file, Marks marks) {
        return acting.as(INSPECTORATE, SUPERVISOR, () -> {
            var came = new NewInbound(
                    Source.SCHOOL,
                    "DIR-7",
                    on(20),
                    Answer.NO,
                    file,
                    "07",
                    null,
                    marks.on("institucion-recibida"),
                    marks.on("persona-recibida"),
                    marks.on("contacto-recibida"),
                    marks.on("relato-recibida"));
            var recorded = inbound.receive(came);
            String folio = inbound.get(recorded.subject()).folio();
            var accepted = new AnswerBack(
                    InboundStatus.ACCEPTED, Means.LETTER, null, marks.on("enterada"), marks.on("nota-respuesta"));
            inbound.answer(folio, accepted, on(21), null);
            return folio;
        });
    }

    private static Occurred on(int daysLater) {
        return Occurred.on(VISIT.plusDays(daysLater), ZoneId.of("America/Mexico_City"));
    }
}
