package org.vigia.inspection;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was announced, in the order it was. */
@Component
class Heard {
    private final List<ChildrenFound> all = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ChildrenFound event) {
        all.add(event);
    }

    List<ChildrenFound> about(UUID caseId) {
        return all.stream().filter(event -> event.caseId().equals(caseId)).toList();
    }
}
