package org.vigia.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.vigia.access.Role;
import org.vigia.law.Answer;
import org.vigia.protection.Ending;
import org.vigia.protection.Event;
import org.vigia.protection.FollowUp;
import org.vigia.protection.Institution;
import org.vigia.protection.MeasureKind;
import org.vigia.protection.MeasureStanding;
import org.vigia.protection.NewPlan;
import org.vigia.protection.Refusal;
import org.vigia.protection.Told;
import org.vigia.protection.Urgency;
import org.vigia.screening.NewScreening;
import org.vigia.screening.Reply;
import org.vigia.screening.Result;
import org.vigia.screening.Setting;

/**
 * What a protection unit did for a child of a referral that it accepted: no plan yet, a plan under way, measures refused for lack
 * of means, a follow-up that nobody made, or every right restored.
 */
final class ProtectionStory {
    /** Numbers that follow one another would draw alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Cast cast;
    private final Rooms rooms;
    private final Diary diary;
    private final String unit;
    private final Random random;
    private LocalDate day;
    private String plan = "";
    private int steps;

    ProtectionStory(Cast cast, Rooms rooms, Diary diary, String unit) {
        this.cast = cast;
        this.rooms = rooms;
        this.diary = diary;
        this.unit = unit;
        this.random = new Random(diary.number() * SPREAD + 1);
        this.day = diary.day();
    }

    /** True when no plan is under way. */
    boolean tell(UUID caseId, String caseFolio) {
        var children =
                cast.ask(unit, Role.PROTECTION_WORKER, () -> rooms.registry().listChildren(caseId));
        if (children.isEmpty() || random.nextInt(5) == 0 || !passes(6)) return true;
        UUID child = children.getFirst().id();
        var asked = new NewPlan(caseFolio, child, day, List.of("EDUCATION", "WELLBEING"));
        UUID opened = cast.once(
                        unit,
                        Role.PROTECTION_WORKER,
                        diary.key("plan"),
                        () -> rooms.protection().open(asked))
                .subject();
        screen(caseFolio, child);
        plan = cast.ask(unit, Role.PROTECTION_WORKER, () -> rooms.protection().get(opened))
                .folio();
        return approach() && follow();
    }

    private void screen(String caseFolio, UUID child) {
        Reply debt = random.nextInt(6) == 0 ? Reply.YES : Reply.NO;
        var asked = new NewScreening(
                caseFolio,
                child,
                day,
                "ILO_11",
                Setting.SAFE_PLACE,
                Map.of("DEBT", debt, "WAGES", Reply.UNKNOWN, "OVERTIME", Reply.REFUSED),
                debt == Reply.YES ? Result.REFER : Result.MONITOR,
                null);
        cast.once(
                unit,
                Role.PROTECTION_WORKER,
                diary.key("screening"),
                () -> rooms.screening().record(asked));
    }

    /** The family, the child, the plan and its two measures; false when it is still under way. */
    private boolean approach() {
        if (!passes(8)) return false;
        record(new Event.Approached(day), "");
        record(new Event.Heard(day, Answer.NO), "Caso inventado: quiere seguir estudiando.");
        if (!passes(12)) return false;
        record(new Event.Planned(day), "Caso inventado: diagnóstico y plan.");
        propose(MeasureKind.SCHOOL, "EDUCATION", Institution.EDUCATION);
        propose(MeasureKind.PROGRAMME, "WELLBEING", Institution.WELFARE);
        return true;
    }

    private boolean follow() {
        LocalDate planned = day;
        boolean all = answer(1, random.nextInt(5) > 0);
        all &= answer(2, random.nextInt(3) > 0);
        day = planned.plusDays(85 + random.nextInt(25));
        if (day.isAfter(diary.today()) || random.nextInt(3) == 0) return false;
        Answer working = random.nextInt(4) == 0 ? Answer.YES : Answer.NO;
        record(new Event.FollowedUp(day, FollowUp.THREE, working, all ? Answer.YES : Answer.NO), "");
        if (!all || working != Answer.NO) return false;
        record(new Event.Ended(day, Ending.ALL_GUARANTEED, null), "");
        return true;
    }

    private void propose(MeasureKind kind, String right, Institution institution) {
        record(new Event.Proposed(day, kind, right, institution, day.plusDays(45), Urgency.NONE), "");
    }

    /** True once the measure was met. */
    private boolean answer(int measure, boolean willing) {
        if (!passes(15)) return false;
        if (!willing) {
            record(new Event.Moved(day, measure, MeasureStanding.REFUSED, Refusal.NO_MEANS), "");
            return false;
        }
        record(new Event.Moved(day, measure, MeasureStanding.ACCEPTED, null), "Oficina inventada, persona inventada.");
        if (measure == 1) record(new Event.Agreed(day), "");
        if (random.nextInt(6) == 0 || !passes(25)) return false;
        record(new Event.Moved(day, measure, MeasureStanding.DONE, null), "Constancia inventada.");
        return true;
    }

    private void record(Event event, String words) {
        Told told = words.isEmpty() ? Told.nothing() : Told.words(words);
        cast.once(
                unit,
                Role.PROTECTION_WORKER,
                diary.key("plan/" + ++steps),
                () -> rooms.protection().record(plan, event, told, null));
    }

    private boolean passes(int days) {
        day = day.plusDays(1 + random.nextInt(days));
        return !day.isAfter(diary.today());
    }
}
