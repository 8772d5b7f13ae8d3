package org.vigia.registry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;

/** The registry for whoever brings a whole register: by the hundred, each under the same rules as one. */
@Component
public class BulkRegistry {
    private final Workplaces workplaces;
    private final Children children;
    private final StandingWorkplaces standing;
    private final Reference reference;
    private final Access access;
    private final InstantSource clock;

    BulkRegistry(
            Workplaces workplaces,
            Children children,
            StandingWorkplaces standing,
            Reference reference,
            Access access,
            InstantSource clock) {
        this.workplaces = workplaces;
        this.children = children;
        this.standing = standing;
        this.reference = reference;
        this.access = access;
        this.clock = clock;
    }

    /** What cannot be true of a workplace, naming {@code municipio, dia, actividad, entidades} or {@code rfc}. */
    public FormErrors check(NewWorkplace workplace) {
        return WorkplaceRules.check(workplace, reference, clock.instant());
    }

    /** What cannot be true of a child, naming {@code fecha_edad, edad, lengua, curp} or {@code nacimiento}. */
    public FormErrors check(NewChild child) {
        var zone = reference.zoneOfUnit(access.getOfficer().unit());
        return ChildRules.check(child, LocalDate.ofInstant(clock.instant(), zone), reference.languages());
    }

    /** Whether a record says the same, names and all; it is compared and not shown. What was erased says whatever is told. */
    @Transactional(readOnly = true)
    public boolean isTold(UUID child, NewChild told) {
        access.require(Permission.KEEP_REGISTRY);
        return children.isTold(child, told);
    }

    /** Workplaces that a register told, by the first row of each. */
    @Transactional(readOnly = true)
    public Map<UUID, StandingWorkplace> mapStanding(Collection<UUID> subjects) {
        access.require(Permission.KEEP_REGISTRY);
        return standing.list(subjects).stream()
                .collect(Collectors.toMap(StandingWorkplace::subject, Function.identity()));
    }

    /** Records rows that name those they correct. @throws org.vigia.access.InvalidInput of the first that cannot be */
    @Transactional
    public void correctWorkplaces(List<WorkplaceCorrection> list) {
        access.require(Permission.KEEP_REGISTRY);
        workplaces.correctAll(list);
    }

    /** Records workplaces on no file, in their order. @throws org.vigia.access.InvalidInput of the first that cannot be */
    @Transactional
    public List<Recorded> openWorkplaces(List<NewWorkplace> list) {
        access.require(Permission.KEEP_REGISTRY);
        return workplaces.insertAll(list);
    }

    /** Records children, each on its file; their ids, in their order. @throws org.vigia.access.InvalidInput of the first that cannot be */
    @Transactional
    public List<UUID> openChildren(List<ChildOnFile> list) {
        access.require(Permission.KEEP_REGISTRY);
        return children.insertAll(list);
    }

    /** Those of some workplaces that the acting officer may see, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Workplace> mapWorkplaces(Collection<UUID> ids) {
        return workplaces.list(ids).stream().collect(Collectors.toMap(Workplace::id, Function.identity()));
    }
}
