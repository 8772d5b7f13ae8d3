package org.vigia.agenda;

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
import org.vigia.identity.Alert;
import org.vigia.identity.Identity;
import org.vigia.page.Cursor;
import org.vigia.page.Formats;
import org.vigia.page.Slice;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralRow;
import org.vigia.transfer.Transfer;
import org.vigia.transfer.TransferFile;

/** What an officer's unit must do, in the order in which it is due. */
@Component
class Agenda {
    private final Access access;
    private final Tasks tasks;
    private final Referral referral;
    private final Transfer transfer;
    private final Identity identity;

    Agenda(Access access, Tasks tasks, Referral referral, Transfer transfer, Identity identity) {
        this.access = access;
        this.tasks = tasks;
        this.referral = referral;
        this.transfer = transfer;
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
            Slice<Task> tasks,
            Slice<ReferralRow> toAccept,
            boolean mayAnswer,
            Slice<ReferralRow> underWay,
            Slice<ReferralRow> asked,
            Slice<ReferralRow> replied,
            Slice<ReferralRow> returned,
            Slice<ReferralRow> unanswered,
            List<TransferFile> declined,
            List<String> alerts) {

        /** "1 plazo vencido · 2 vencen en 3 días hábiles o menos". */
        String sentence() {
            int near = today.size() + soon.size();
            if (!tasks.first()) return "Siguen los plazos que vencen después.";
            if (overdue.isEmpty() && near == 0) return "Nada vence en los próximos 3 días hábiles.";
            String late = Formats.count(overdue.size(), "plazo vencido", "plazos vencidos");
            String next = Formats.count(near, "vence", "vencen") + " en 3 días hábiles o menos";
            if (overdue.isEmpty()) return next;
            return near == 0 ? late : late + " · " + next;
        }
    }

    @Transactional(readOnly = true)
    public Today read(Cursor cursor) {
        access.require(Permission.SEE_WORK);
        Slice<Task> all = tasks.listMine(cursor);
        return new Today(
                those(all.list(), When.OVERDUE),
                those(all.list(), When.TODAY),
                those(all.list(), When.SOON),
                those(all.list(), When.LATER),
                all,
                referral.listToAccept(),
                access.may(Permission.ANSWER_REFERRAL),
                referral.listUnderWay(),
                referral.listAsked(),
                referral.listReplied(),
                referral.listReturned(),
                referral.listUnanswered(),
                transfer.listUnanswered(),
                alerts());
    }

    private List<String> alerts() {
        if (!access.may(Permission.REVIEW_EMERGENCY)) return List.of();
        List<Alert> alerts = identity.listAlerts();
        Map<UUID, Officer> officers =
                access.mapEver(alerts.stream().map(Alert::officer).toList());
        return alerts.stream()
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
