package org.vigia.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one program, and how far it has come.
 *
 * @param about the act, deadline or edition
 * @param steps number of its steps; the next one is one more
 * @param tries attempts since it was last asked for
 * @param status of the receiver's last answer
 * @param next when it is tried next, if it is
 */
record Delivery(
        UUID id,
        UUID subscription,
        Event event,
        UUID about,
        Instant made,
        State state,
        int steps,
        int tries,
        @Nullable Integer status,
        @Nullable String why,
        @Nullable Instant next) {
    /** What its last step was. */
    enum State {
        WAITING("Por enviar"),
        SENDING("Enviándose"),
        DELIVERED("Entregado"),
        FAILED("Falló; se reintenta"),
        GAVE_UP("Se dejó de intentar"),
        WITHHELD("Ya no puede saberlo; no se envió"),
        AGAIN("Se pidió enviarlo otra vez");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
