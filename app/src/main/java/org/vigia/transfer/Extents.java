package org.vigia.transfer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vigia.access.Keepers;
import org.vigia.casework.CaseFile;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.sanction.Proceeding;
import org.vigia.sanction.Sanction;

/** Who may take what: those who inspect what follows of an inspection, those who decide the proceedings. */
@Component
class Extents {
    private static final Set<AgencyKind> INSPECT =
            EnumSet.of(AgencyKind.FEDERAL_INSPECTORATE, AgencyKind.STATE_INSPECTORATE);
    private static final Set<AgencyKind> DECIDE =
            EnumSet.of(AgencyKind.FEDERAL_SANCTIONING, AgencyKind.STATE_INSPECTORATE);

    private final Sanction sanction;
    private final Keepers keepers;
    private final Reference reference;

    Extents(Sanction sanction, Keepers keepers, Reference reference) {
        this.sanction = sanction;
        this.keepers = keepers;
        this.reference = reference;
    }

    Extent of(CaseFile file, AgencyUnit sender, AgencyUnit receiver) {
        List<Proceeding> all = sanction.listOfCase(file.caseId());
        List<Proceeding> moving = DECIDE.contains(receiver.kind())
                ? all.stream()
                        .filter(one -> one.isUndecided() && one.decidingUnit().equals(sender.code()))
                        .toList()
                : List.of();
        boolean follows = keepers.find(file.caseId()).orElse(file.unit()).equals(sender.code());
        return new Extent(
                moving,
                follows && INSPECT.contains(sender.kind()) && INSPECT.contains(receiver.kind()),
                all.stream().filter(one -> !moving.contains(one)).toList());
    }

    /** The labour authorities other than the sender's own level or state, the federal ones first. */
    List<AgencyUnit> receivers(AgencyUnit sender) {
        return reference.units().stream()
                .filter(unit -> INSPECT.contains(unit.kind()) || DECIDE.contains(unit.kind()))
                .filter(unit -> !(unit.kind().federal() && sender.kind().federal())
                        && !unit.code().equals(sender.code()))
                .toList();
    }
}
