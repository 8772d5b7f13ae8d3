package org.vigia.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.intake.Channel;
import org.vigia.intake.Intake;
import org.vigia.intake.NewComplaint;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.platform.Scratch;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;

/** Somebody who records one complaint after another, a fifth of a second apart, and how long each took. */
final class Interactive implements AutoCloseable {
    private static final int REST = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Access access;
    private final Intake intake;
    private final Queue<Double> waited = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean paused;
    private volatile boolean ended;

    private Interactive(Scratch scratch) {
        access = scratch.get(Access.class);
        intake = scratch.get(Intake.class);
        thread = Thread.ofPlatform().unstarted(this::write);
    }

    static Interactive start(Scratch scratch) {
        var interactive = new Interactive(scratch);
        interactive.thread.start();
        return interactive;
    }

    /** Alone for as many complaints; the percentile of how long they took. */
    double alone(int complaints, int percent) throws InterruptedException {
        while (waited.size() < complaints) Thread.sleep(REST);
        double alone = percentile(percent);
        waited.clear();
        return alone;
    }

    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
    }

    /** Milliseconds of each that was begun while not paused. */
    List<Double> waited() {
        return List.copyOf(waited);
    }

    double percentile(int of) {
        return waited.stream()
                .sorted()
                .skip(waited.size() * (long) of / 100)
                .findFirst()
                .orElse(0.0);
    }

    private void write() {
        var inspector = new Officer(UUID.randomUUID(), "banco.chiapas", "Banco de pruebas", "ITL-07", Role.INSPECTOR);
        try {
            while (!ended) {
                Thread.sleep(REST);
                if (paused) continue;
                long began = System.nanoTime();
                access.actAs(inspector, () -> intake.recordComplaint(complaint()));
                waited.add((System.nanoTime() - began) / 1e6);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static NewComplaint complaint() {
        var field = new NewWorkplace(
                DAY,
                WorkplaceKind.FIELD,
                "07019",
                null,
                Formality.INFORMAL,
                Enterprise.NONE,
                1,
                Answer.NO,
                NewWorkplace.Employer.unknown(),
                NewWorkplace.Texts.none());
        return new NewComplaint(DAY, Channel.PHONE, field, 1, null, Answer.NO, "Relato inventado", "es", null);
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
