package org.vigia.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vigia.inspection.ChecklistItem;
import org.vigia.inspection.Companion;
import org.vigia.inspection.Modality;
import org.vigia.inspection.NewFoundChild;
import org.vigia.inspection.Notice;
import org.vigia.inspection.Outcome;
import org.vigia.inspection.PastInspection;
import org.vigia.inspection.PastInspection.PastVisit;
import org.vigia.inspection.Selection;
import org.vigia.registry.NewWorkplace;

/**
 * A part of the national demonstration: workplaces of one unit with their inspections of ten years, what each verified, and
 * the children found. It follows from its number alone, and is recorded wholly or not at all.
 */
final class Part {
    static final int OF_COUNTRY = 1_200;
    static final Quota WORKPLACES = new Quota(600_000);
    static final Quota INSPECTIONS = new Quota(1_100_000);
    static final Quota ANSWERS = new Quota(5_800_000);
    static final Quota CHILDREN = new Quota(100_000);
    private static final long SEED = 20_260_000_000L;

    private final int number;
    private final Ground ground;
    private final Firms firms;
    private final Crowd crowd;
    private final Hands hands;
    private final List<ChecklistItem> points;
    private final List<Work> works = new ArrayList<>();

    Part(int number, Ground ground, Firms firms, Crowd crowd, Hands hands, List<ChecklistItem> points) {
        this.number = number;
        this.ground = ground;
        this.firms = firms;
        this.crowd = crowd;
        this.hands = hands;
        this.points = points;
        var random = random(1);
        for (int g = 0; g < Crowd.GROUPS; g++) works.add(Work.draw(random));
    }

    String unit() {
        return ground.unit(number);
    }

    private RandomGenerator random(int use) {
        return new SplittableRandom(SEED + number * 10L + use);
    }

    /** The first ones are those at which children will be found. */
    List<NewWorkplace> workplaces() {
        var random = random(2);
        List<NewWorkplace> workplaces = new ArrayList<>();
        for (int i = 0; i < WORKPLACES.of(number); i++) {
            var place = ground.place(number, i, random);
            workplaces.add(i < Crowd.GROUPS ? firms.of(works.get(i), place, random) : firms.any(place, random));
        }
        return workplaces;
    }

    /** Each workplace has one, and some have more. */
    List<PastInspection> inspections(List<UUID> workplaces) {
        var random = random(3);
        List<PastInspection> inspections = new ArrayList<>();
        int many = INSPECTIONS.of(number);
        var answers = new Answers(points, many, Crowd.GROUPS, ANSWERS.of(number), random);
        for (int i = 0; i < many; i++) {
            int at = i < workplaces.size() ? i : (int) (workplaces.size() * Math.pow(random.nextDouble(), 1.5));
            inspections.add(
                    i < Crowd.GROUPS
                            ? withChildren(i, workplaces.get(i), answers, random)
                            : routine(workplaces.get(at), i, answers, random));
        }
        return inspections;
    }

    private PastInspection withChildren(int group, UUID workplace, Answers answers, RandomGenerator random) {
        LocalDate day = crowd.day(number, group);
        List<NewFoundChild> children = new ArrayList<>();
        for (int place = 0; place < crowd.size(number, group); place++)
            children.add(new NewFoundChild(
                    hands.write(crowd.child(number, group, place), day, random),
                    works.get(group).ofAChild(random)));
        var visit = new PastVisit(
                day,
                Outcome.EXECUTED,
                "Caso inventado. Se encontró a %d personas menores de 18 años; se les entrevistó aparte."
                        .formatted(children.size()),
                children,
                answers.checklist(group, true));
        return new PastInspection(
                workplace,
                Crowd.working(day.minusDays(random.nextInt(6))),
                day,
                Selection.TARGETED,
                Notice.UNANNOUNCED,
                Modality.WORKSITE,
                Set.of(Companion.PROTECTION),
                visit);
    }

    private static PastInspection routine(UUID workplace, int visit, Answers answers, RandomGenerator random) {
        LocalDate day = Crowd.working(Crowd.FROM.plusDays(random.nextInt(Crowd.DAYS)));
        boolean routine = random.nextInt(4) > 0;
        int how = random.nextInt(100);
        return new PastInspection(
                workplace,
                Crowd.working(day.minusDays(random.nextInt(15))),
                day,
                routine ? Selection.ROUTINE : Selection.TARGETED,
                routine && random.nextInt(5) > 0 ? Notice.ANNOUNCED : Notice.UNANNOUNCED,
                how < 94 ? Modality.WORKSITE : how < 98 ? Modality.DOCUMENTS : Modality.ICT,
                Set.of(),
                visit(day, visit, answers));
    }

    private static @Nullable PastVisit visit(LocalDate day, int visit, Answers answers) {
        return switch (answers.outcome(visit)) {
            case null -> null;
            case REFUSED ->
                new PastVisit(day, Outcome.REFUSED, "Caso inventado. No se permitió el acceso.", List.of(), null);
            case NOT_LOCATED -> new PastVisit(day, Outcome.NOT_LOCATED, null, List.of(), null);
            case EXECUTED -> new PastVisit(day, Outcome.EXECUTED, null, List.of(), answers.checklist(visit, false));
        };
    }
}
