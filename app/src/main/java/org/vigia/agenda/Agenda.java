package org.vigia.agenda;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.docket.Task;
import org.vigia.docket.Tasks;
import org.vigia.identity.Identity;
import org.vigia.page.Formats;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralRow;

/** What an officer's unit must do, in the order in which it is due. */
@Component
class Agenda {
    private final Access access;
    private final Tasks tasks;
    private final Referral referral;
    private final Identity identity;

    Agenda(Access access, Tasks tasks, Referral referral, Identity identity) {
        this.access = access;
        this.tasks = tasks;
        this.referral = referral;
        this.identity = identity;
    }

    /**
     * The work of today: what is late, due today, due within three working days, later; what others wait for and what nobody
     * answered.
     */
    record Today(
            List<Task> overdue,
            List<Task> today,
            List<Task> soon,
            List<Task> later,
            List<ReferralRow> toAccept,
            List<ReferralRow> returned,
            List<ReferralRow> unanswered,
            List<String> alerts) {

        /** Whether there are more deadlines than are listed. */
        boolean more() {
            return overdue.size() + today.size() + soon.size() + later.size() >= Tasks.SHOWN;
        }

        /** "1 plazo vencido · 2 vencen en 3 días hábiles o menos". */
        String sentence() {
            int near = today.size() + soon.size();
            if (overdue.isEmpty() && near == 0) return "Nada vence en los próximos 3 días hábiles.";
            String late = Formats.count(overdue.size(), "plazo vencido", "plazos vencidos");
            String next = Formats.count(near, "vence", "vencen") + " en 3 días hábiles o menos";
            if (overdue.isEmpty()) return next;
            return near == 0 ? late : late + " · " + next;
        }
    }

    @Transactional(readOnly = true)
    public Today read() {
        access.require(Permission.SEE_WORK);
        List<Task> all = tasks.listMine();
        return new Today(
                those(all, When.OVERDUE),
                those(all, When.TODAY),
                those(all, When.SOON),
                those(all, When.LATER),
                referral.listToAccept(),
                referral.listReturned(),
                referral.listUnanswered(),
                alerts());
    }

    private List<String> alerts() {
        if (!access.may(Permission.REVIEW_EMERGENCY)) return List.of();
        Map<UUID, Officer> officers = access.listEverybody().stream().collect(toMap(Officer::id, identity()));
        return identity.listAlerts().stream()
                .map(alert -> "%s %s el %s."
                        .formatted(
                                Optional.ofNullable(officers.get(alert.officer()))
                                        .map(Officer::displayName)
                                        .orElse("Una cuenta retirada"),
                                switch (alert.quota()) {
                                    case SOFT ->
                                        "abrió más identidades de lo habitual (ya eran %d)".formatted(alert.openings());
                                    case HARD ->
                                        "llegó al límite de %d identidades y pidió otra".formatted(alert.openings());
                                },
                                Formats.longDay(alert.day())))
                .toList();
    }

    private enum When {
        OVERDUE,
        TODAY,
        SOON,
        LATER;

        static When of(Task task) {
            if (task.late()) return OVERDUE;
            if (task.due().day().equals(task.due().today())) return TODAY;
            return task.due().workingDays() <= 3 ? SOON : LATER;
        }
    }

    private static List<Task> those(List<Task> all, When when) {
        Predicate<Task> then = task -> When.of(task) == when;
        return all.stream().filter(then).toList();
    }
}
