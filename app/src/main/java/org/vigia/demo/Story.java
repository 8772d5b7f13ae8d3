package org.vigia.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Role;
import org.vigia.casework.NewReferral;
import org.vigia.casework.PacketField;
import org.vigia.casework.Purpose;
import org.vigia.casework.ReferralAnswer;
import org.vigia.casework.ReferralOutcome;
import org.vigia.casework.Rejection;
import org.vigia.docket.Occurred;
import org.vigia.inspection.Companion;
import org.vigia.inspection.InspectionOrder;
import org.vigia.inspection.Modality;
import org.vigia.inspection.NewFoundChild;
import org.vigia.inspection.NewOrder;
import org.vigia.inspection.NewVisit;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.Selection;
import org.vigia.intake.Channel;
import org.vigia.intake.NewComplaint;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.reference.Municipality;
import org.vigia.registry.NewWorkplace;

/**
 * One invented case, told day by day from its complaint until today: what would come after today has not happened yet, and
 * some of what should have happened has not either.
 */
final class Story {
    private final Cast cast;
    private final Rooms rooms;
    private final RandomGenerator random;
    private final Scene scene;
    private final int number;
    private final Municipality place;
    private final String state;
    private final ZoneId zone;
    private final LocalDate today;
    private final Work work;
    private LocalDate day;

    Story(Cast cast, Rooms rooms, Scene scene, int number, Municipality place, LocalDate begins, LocalDate today) {
        this.cast = cast;
        this.rooms = rooms;
        this.scene = scene;
        this.random = scene.random();
        this.number = number;
        this.place = place;
        this.state = place.state().code();
        this.zone = place.zone();
        this.day = begins;
        this.today = today;
        this.work = Work.draw(random);
    }

    void tell() {
        UUID caseId = random.nextInt(4) > 0 ? complaintAndVisit() : visit(order(null));
        if (caseId == null) return;
        var file = cast.ask(labour(), Role.SUPERVISOR, () -> rooms.casework().find(caseId));
        if (file.isEmpty()) return;
        boolean protection = refer(file.get().folio(), Purpose.PROTECTION, "PPNNA-" + state, Role.PROTECTION_WORKER);
        if (random.nextInt(3) == 0)
            refer(file.get().folio(), Purpose.PROSECUTION, "FGE-" + state, Role.PROSECUTOR_LIAISON);
        if (protection) new SanctionStory(cast, rooms, random, number, work.federal(), state, today).tell(caseId, day);
    }

    private String labour() {
        return work.federal() ? "IFT" : "ITL-" + state;
    }

    private boolean passes(int atLeast, int lessThan) {
        day = day.plusDays(random.nextInt(atLeast, lessThan));
        return !day.isAfter(today);
    }

    private String key(String step) {
        return "demo/" + number + "/" + step;
    }

    private @Nullable UUID complaintAndVisit() {
        boolean danger = random.nextInt(9) == 0;
        var told = new NewComplaint(
                day,
                random.nextBoolean() ? Channel.PHONE : Channel.SCHOOL,
                workplace(),
                random.nextInt(1, 6),
                Age.between(random.nextInt(9, 13), random.nextInt(13, 17)),
                danger ? Answer.YES : Answer.NO,
                scene.narrative(work, place),
                "es",
                null);
        var complaint = cast.once(
                labour(), Role.INSPECTOR, key("complaint"), () -> rooms.intake().recordComplaint(told));
        String folio = cast.ask(
                        labour(),
                        Role.INSPECTOR,
                        () -> rooms.intake().findById(complaint.subject()).orElseThrow())
                .folio();
        return passes(1, danger ? 2 : 18) && random.nextInt(8) > 0 ? visit(order(folio)) : complaint.caseId();
    }

    private InspectionOrder order(@Nullable String complaint) {
        Set<Companion> companions = random.nextBoolean() ? Set.of(Companion.PROTECTION) : Set.of();
        NewOrder order = complaint == null
                ? new NewOrder(
                        day,
                        day,
                        random.nextBoolean() ? Selection.ROUTINE : Selection.TARGETED,
                        random.nextInt(3) == 0 ? Notice.ANNOUNCED : Notice.UNANNOUNCED,
                        Modality.WORKSITE,
                        companions,
                        null,
                        workplace())
                : NewOrder.on(complaint, day, day, Modality.WORKSITE, companions);
        var ordered = cast.once(
                labour(),
                Role.SUPERVISOR,
                key("order"),
                () -> rooms.inspection().order(order));
        return cast.ask(
                labour(),
                Role.INSPECTOR,
                () -> rooms.inspection().findOrder(ordered.subject()).orElseThrow());
    }

    private UUID visit(InspectionOrder order) {
        int luck = random.nextInt(14);
        Outcome outcome = luck == 0 ? Outcome.REFUSED : luck == 1 ? Outcome.NOT_LOCATED : Outcome.EXECUTED;
        int found = outcome == Outcome.EXECUTED && random.nextInt(5) > 1 ? random.nextInt(1, 4) : 0;
        List<NewFoundChild> children = IntStream.range(0, found)
                .mapToObj(i -> new NewFoundChild(scene.child(day), work.ofAChild(random)))
                .toList();
        var visit = new NewVisit(order.folio(), day, outcome, found, scene.observations(found), children, null);
        cast.once(
                labour(), Role.INSPECTOR, key("visit"), () -> rooms.inspection().recordVisit(visit));
        return order.caseId();
    }

    private NewWorkplace workplace() {
        return new NewWorkplace(
                day,
                work.kind(),
                place.code(),
                work.scian(),
                work.formality(),
                Enterprise.NONE,
                1,
                Answer.NO,
                NewWorkplace.Employer.unknown(),
                new NewWorkplace.Texts("Localidad inventada", null, "Predio inventado, sin número"));
    }

    /** True once somebody has accepted it. */
    private boolean refer(String caseFolio, Purpose purpose, String unit, Role receiver) {
        if (!passes(0, 3)) return false;
        var asked = new NewReferral(
                caseFolio,
                purpose,
                unit,
                Answer.NO,
                List.of(PacketField.PLACE, PacketField.CHILDREN, PacketField.WORK),
                "Se pide atender a las personas menores de edad encontradas.",
                null,
                Occurred.on(day, zone));
        var sent = cast.once(
                labour(),
                Role.INSPECTOR,
                key("refer/" + purpose),
                () -> rooms.casework().refer(asked));
        String folio = cast.ask(
                        labour(),
                        Role.INSPECTOR,
                        () -> rooms.casework().findReferral(sent.subject()).orElseThrow())
                .folio();
        if (random.nextInt(4) == 0 || !passes(1, 6)) return false;
        boolean accepted = random.nextInt(9) > 0;
        ReferralAnswer answer = accepted
                ? new ReferralAnswer.Accepted(scene.adult(), "Responsable de turno")
                : new ReferralAnswer.Rejected(Rejection.NOT_ENOUGH, null, "Falta la localidad para poder acudir.");
        cast.once(
                unit,
                receiver,
                key("answer/" + purpose),
                () -> rooms.casework().answerReferral(folio, answer, Occurred.on(day, zone), null));
        if (accepted && random.nextInt(3) > 0 && passes(4, 40)) conclude(folio, purpose, unit, receiver);
        return accepted;
    }

    private void conclude(String folio, Purpose purpose, String unit, Role receiver) {
        ReferralOutcome outcome =
                purpose == Purpose.PROTECTION ? ReferralOutcome.PLAN_MADE : ReferralOutcome.INVESTIGATION_OPENED;
        cast.once(
                unit,
                receiver,
                key("outcome/" + purpose),
                () -> rooms.casework()
                        .concludeReferral(folio, outcome, "Caso inventado.", Occurred.on(day, zone), null));
    }
}
