package org.vigia.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Role;
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
import org.vigia.referral.Purpose;
import org.vigia.registry.NewWorkplace;

/**
 * One invented case, told day by day from its complaint until today: what would come after today has not happened yet, and
 * some of what should have happened has not either.
 */
final class Story {
    /** Chiapas, whose accounts the sign-in page shows. */
    private static final String SHOWN = "07";

    private static final int EXHIBITED = 80;

    private final Cast cast;
    private final Rooms rooms;
    private final RandomGenerator random;
    private final Scene scene;
    private final Diary diary;
    private final Municipality place;
    private final String state;
    private final Work work;

    Story(Cast cast, Rooms rooms, Scene scene, Diary diary, Municipality place) {
        this.cast = cast;
        this.rooms = rooms;
        this.scene = scene;
        this.random = scene.random();
        this.diary = diary;
        this.place = place;
        this.state = place.state().code();
        this.work = Work.draw(random);
    }

    void tell() {
        UUID caseId = random.nextInt(4) > 0 ? complaintAndVisit() : visit(order(null));
        if (caseId == null) return;
        var file = cast.ask(labour(), Role.SUPERVISOR, () -> rooms.casework().find(caseId));
        if (file.isEmpty()) return;
        String folio = file.get().folio();
        if (state.equals(SHOWN) && diary.number() < EXHIBITED)
            new Exhibits(cast, rooms, diary, labour(), place.zone()).tell(folio);
        var referral = new ReferralStory(cast, rooms, scene, diary, labour(), place.zone());
        boolean protection = referral.tell(folio, Purpose.PROTECTION, "PPNNA-" + state, Role.PROTECTION_WORKER);
        boolean prosecution =
                diary.oneIn(2) && referral.tell(folio, Purpose.PROSECUTION, "FGE-" + state, Role.PROSECUTOR_LIAISON);
        boolean prosecuted = !prosecution || prosecute(caseId, folio);
        if (!protection) return;
        boolean restored = new ProtectionStory(cast, rooms, diary, "PPNNA-" + state).tell(caseId, folio);
        if (diary.oneIn(3) && prosecuted && restored)
            new ClosingStory(cast, rooms, diary, labour(), place.zone()).tell(caseId);
        else new SanctionStory(cast, rooms, diary, labour(), state).tell(caseId);
    }

    private boolean prosecute(UUID caseId, String folio) {
        return new JusticeStory(cast, rooms, diary, "FGE-" + state, place.zone()).tell(caseId, folio);
    }

    private String labour() {
        return work.federal() ? "IFT" : "ITL-" + state;
    }

    private @Nullable UUID complaintAndVisit() {
        boolean danger = random.nextInt(9) == 0;
        var told = new NewComplaint(
                diary.day(),
                random.nextBoolean() ? Channel.PHONE : Channel.SCHOOL,
                workplace(),
                random.nextInt(1, 6),
                Age.between(random.nextInt(9, 13), random.nextInt(13, 17)),
                danger ? Answer.YES : Answer.NO,
                scene.narrative(work, place),
                "es",
                null);
        var complaint = cast.once(
                labour(),
                Role.INSPECTOR,
                diary.key("complaint"),
                () -> rooms.intake().recordComplaint(told));
        String folio = cast.ask(
                        labour(),
                        Role.INSPECTOR,
                        () -> rooms.intake().findById(complaint.subject()).orElseThrow())
                .folio();
        return diary.passes(1, danger ? 2 : 18) && random.nextInt(8) > 0 ? visit(order(folio)) : complaint.caseId();
    }

    private InspectionOrder order(@Nullable String complaint) {
        Set<Companion> companions = random.nextBoolean() ? Set.of(Companion.PROTECTION) : Set.of();
        NewOrder order = complaint == null
                ? new NewOrder(
                        diary.day(),
                        diary.day(),
                        random.nextBoolean() ? Selection.ROUTINE : Selection.TARGETED,
                        random.nextInt(3) == 0 ? Notice.ANNOUNCED : Notice.UNANNOUNCED,
                        Modality.WORKSITE,
                        companions,
                        null,
                        workplace())
                : NewOrder.on(complaint, diary.day(), diary.day(), Modality.WORKSITE, companions);
        var ordered = cast.once(
                labour(),
                Role.SUPERVISOR,
                diary.key("order"),
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
                .mapToObj(i -> new NewFoundChild(scene.child(diary.day()), work.ofAChild(random)))
                .toList();
        var visit = new NewVisit(order.folio(), diary.day(), outcome, found, scene.observations(found), children, null);
        cast.once(
                labour(),
                Role.INSPECTOR,
                diary.key("visit"),
                () -> rooms.inspection().recordVisit(visit));
        return order.caseId();
    }

    private NewWorkplace workplace() {
        return new NewWorkplace(
                diary.day(),
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
}
