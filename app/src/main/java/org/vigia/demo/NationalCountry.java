package org.vigia.demo;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Role;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.inspection.Inspection;
import org.vigia.reference.Reference;
import org.vigia.registry.BulkRegistry;

/**
 * Loads a country of its real size, invented: ten years of inspections. It comes in parts, two at a time, each of them one
 * transaction and one link of the chain; what was recorded before an interruption is passed over.
 */
@Component
@ConditionalOnProperty(name = "vigia.demonstration-size", havingValue = "national")
class NationalCountry {
    private static final Logger LOG = LoggerFactory.getLogger(NationalCountry.class);
    private static final int AT_A_TIME = 2;

    private final Cast cast;
    private final BulkRegistry registry;
    private final Inspection inspection;
    private final int parts;
    private final Ground ground;
    private final Firms firms;
    private final Crowd crowd;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private volatile boolean stopping;

    /** @param scale how much of it, to measure and to test; 1 is the whole country */
    NationalCountry(
            Access access,
            Docket docket,
            BulkRegistry registry,
            Inspection inspection,
            Reference reference,
            @Value("${vigia.demonstration-scale:1}") double scale) {
        this.cast = new Cast(access, docket);
        this.registry = registry;
        this.inspection = inspection;
        this.parts = (int) Math.max(1, Math.round(Part.OF_COUNTRY * scale));
        this.ground = new Ground(reference);
        var people = new People();
        this.firms = new Firms(reference, people);
        this.crowd = new Crowd(people);
    }

    void load() {
        var pace = new LoadPace(parts, LOG::info);
        var loaded = IntStream.range(0, parts)
                .mapToObj(number -> CompletableFuture.runAsync(() -> load(number, pace), threads))
                .toList();
        try {
            loaded.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            stopping = true;
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        if (stopping) awaitTheEnd();
        pace.end();
    }

    /** Whoever interrupts waits for the parts under way, and for no other. */
    @PreDestroy
    void stop() {
        stopping = true;
        threads.close();
    }

    /** This process is ending: nothing of the load goes on. */
    private static void awaitTheEnd() {
        LockSupport.park();
    }

    private void load(int number, LoadPace pace) {
        if (stopping) return;
        var part = new Part(number, ground, firms, crowd, new Hands(), inspection.checklist());
        var recorded = new int[1];
        cast.once(part.unit(), Role.SUPERVISOR, "national/" + number, () -> record(part, recorded));
        pace.done(recorded[0]);
    }

    private Recorded record(Part part, int[] count) {
        var workplaces = registry.openWorkplaces(part.workplaces());
        var inspections =
                part.inspections(workplaces.stream().map(Recorded::subject).toList());
        inspection.recordAll(inspections);
        count[0] = inspections.size();
        return workplaces.getFirst();
    }
}
