package org.vigia.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.page.Formats;
import org.vigia.page.Step.State;

/** A proceeding as a line of steps, from the recommendation to the collection. */
final class StepLine {
    private StepLine() {}

    static List<org.vigia.page.Step> of(Proceeding proceeding, Optional<Account> account, LocalDate today) {
        List<org.vigia.page.Step> line = new ArrayList<>();
        Course course = proceeding.course();
        boolean over = course.stage().isFinal();
        add(line, "Recomendación", course.find(Step.Recommended.class), over, null);
        add(line, "Emplazamiento", course.find(Step.Summoned.class), over, null);
        add(line, "Instrucción", course.find(Step.Heard.class), over, heard(course));
        Optional<Step> resolved =
                course.find(Step.Fined.class).<Step>map(fined -> fined).or(() -> course.find(Step.NotSanctioned.class));
        add(
                line,
                "Resolución",
                resolved,
                over,
                resolved.map(StepLine::resolution).orElse(null));
        add(line, "Notificación", course.find(Step.Notified.class), over, null);
        course.find(Step.Challenged.class).ifPresent(filed -> line.add(challenged(course, filed)));
        line.add(collected(course, account, today));
        return line;
    }

    private static void add(
            List<org.vigia.page.Step> line,
            String label,
            Optional<? extends Step> step,
            boolean over,
            @Nullable String word) {
        boolean reached = line.stream().allMatch(before -> before.state() == State.DONE);
        line.add(step.map(done -> new org.vigia.page.Step(
                        label, State.DONE, (word == null ? "" : word + " · ") + Formats.day(done.on())))
                .orElseGet(() -> new org.vigia.page.Step(
                        label, over ? State.SKIPPED : reached ? State.CURRENT : State.PENDING, null)));
    }

    private static @Nullable String heard(Course course) {
        return course.find(Step.Heard.class)
                .map(heard -> heard.answered() ? "contestó" : "no contestó")
                .orElse(null);
    }

    private static String resolution(Step step) {
        return step instanceof Step.Fined fined ? Formats.money(fined.amount()) : "sin multa";
    }

    private static org.vigia.page.Step challenged(Course course, Step.Challenged filed) {
        return course.find(Step.Upheld.class)
                .map(end ->
                        new org.vigia.page.Step("Impugnación", State.DONE, "se confirmó · " + Formats.day(end.on())))
                .or(() -> course.find(Step.Annulled.class)
                        .map(end -> new org.vigia.page.Step(
                                "Impugnación", State.DONE, "se anuló · " + Formats.day(end.on()))))
                .orElseGet(() ->
                        new org.vigia.page.Step("Impugnación", State.CURRENT, "desde el " + Formats.day(filed.on())));
    }

    private static org.vigia.page.Step collected(Course course, Optional<Account> account, LocalDate today) {
        if (account.isPresent()) {
            boolean ended = account.get().last().filter(CollectionEvent::ends).isPresent();
            return new org.vigia.page.Step(
                    "Cobro",
                    ended ? State.DONE : State.CURRENT,
                    account.get().collected(today).label());
        }
        State state = course.stage().isFinal()
                ? State.SKIPPED
                : course.stage() == Stage.NOTIFIED || course.stage() == Stage.UPHELD ? State.CURRENT : State.PENDING;
        return new org.vigia.page.Step("Cobro", state, null);
    }
}
