package org.vigia.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Officer;
import org.vigia.access.Oracle;
import org.vigia.access.Permission;
import org.vigia.access.Situation;
import org.vigia.access.Situation.Agency;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.access.Situation.Territory;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** What the oracle expects of an officer before a record that was told: no word of it comes from the policy. */
record Reach(Oracle oracle, Reference reference) {

    /**
     * A record as it reached everybody.
     *
     * @param caseId none when it belongs to no file, and so can neither be shared nor sealed
     */
    record Thing(
            String kind,
            String folio,
            String unit,
            @Nullable String addressedTo,
            @Nullable UUID caseId,
            Set<String> sharedWith,
            Seal seal,
            boolean opened) {
        Thing {
            sharedWith = Set.copyOf(sharedWith);
        }

        /** The same, were its file sealed so. */
        Thing under(Seal other) {
            return new Thing(kind, folio, unit, addressedTo, caseId, sharedWith, caseId == null ? seal : other, opened);
        }
    }

    /** Whether there is a record at all with which the role may do it. */
    boolean ever(Officer officer, Permission asks) {
        if (asks.isOpen()) return true;
        var line = oracle.lines().get(officer.role() + " " + asks);
        return line != null
                && Stream.of("own", "addressed", "shared", "emergency")
                        .anyMatch(column -> !"-".equals(line.get(column)));
    }

    /** Whether the officer may do it with this record, saying what for if need be. */
    boolean allows(Officer officer, Permission what, Thing thing) {
        return situations(officer, thing).stream()
                .map(situation -> oracle.expects(what, situation))
                .anyMatch(fields -> !fields.equals("-") && !fields.equals("outline"));
    }

    private List<Situation> situations(Officer officer, Thing thing) {
        AgencyUnit mine = reference.getUnit(officer.unit());
        AgencyUnit theirs = reference.getUnit(thing.unit);
        List<Share> shares = new ArrayList<>(List.of(Share.NONE));
        if (officer.unit().equals(thing.addressedTo)) shares.add(Share.ADDRESSED);
        if (thing.sharedWith.contains(officer.unit())) shares.add(Share.SHARED);
        List<Purpose> purposes = new ArrayList<>(List.of(Purpose.NONE, Purpose.STATED));
        if (thing.opened && !mine.equals(theirs)) purposes.add(Purpose.BREAK_GLASS);
        return shares.stream()
                .flatMap(share -> purposes.stream()
                        .map(purpose -> new Situation(
                                officer.role(),
                                territory(mine, theirs),
                                agency(mine, theirs),
                                share,
                                thing.seal,
                                purpose)))
                .toList();
    }

    private static Territory territory(AgencyUnit mine, AgencyUnit theirs) {
        if (mine.state().isEmpty() || theirs.state().isEmpty()) return Territory.FEDERAL;
        if (!mine.state().equals(theirs.state())) return Territory.OTHER_STATE;
        return mine.municipality().isPresent() && mine.municipality().equals(theirs.municipality())
                ? Territory.SAME_MUNICIPALITY
                : Territory.SAME_STATE;
    }

    private static Agency agency(AgencyUnit mine, AgencyUnit theirs) {
        if (mine.equals(theirs)) return Agency.OWN_UNIT;
        return mine.kind().branch() == theirs.kind().branch() ? Agency.SAME_AGENCY : Agency.OTHER_AGENCY;
    }
}
