package org.vigia.intake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of dangers as a later room does; a narrative's municipality may make it refuse. */
@Component
class Dangers {
    static final String REFUSED = "07001";
    final List<DangerReported> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(DangerReported danger) {
        if (danger.municipality().equals(REFUSED)) throw new IllegalStateException("a later room failed");
        heard.add(danger);
    }
}
