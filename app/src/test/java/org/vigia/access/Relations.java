package org.vigia.access;

import org.vigia.access.Situation.Agency;
import org.vigia.access.Situation.Territory;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** How one unit stands to another, as the guide to the policy says it; written apart from the SQL that the server uses. */
final class Relations {
    private static final Reference REFERENCE = new Reference();

    private Relations() {}

    static Territory territory(AgencyUnit mine, AgencyUnit theirs) {
        if (mine.state().isEmpty() || theirs.state().isEmpty()) return Territory.FEDERAL;
        if (!mine.state().equals(theirs.state())) return Territory.OTHER_STATE;
        return mine.municipality().isPresent() && mine.municipality().equals(theirs.municipality())
                ? Territory.SAME_MUNICIPALITY
                : Territory.SAME_STATE;
    }

    static Agency agency(AgencyUnit mine, AgencyUnit theirs) {
        if (mine.equals(theirs)) return Agency.OWN_UNIT;
        return mine.kind().branch() == theirs.kind().branch() ? Agency.SAME_AGENCY : Agency.OTHER_AGENCY;
    }

    /** An officer before a record of a unit that reached no other, and is under no seal. */
    static Situation unshared(Officer officer, String unit, Situation.Purpose purpose) {
        AgencyUnit mine = REFERENCE.getUnit(officer.unit());
        AgencyUnit theirs = REFERENCE.getUnit(unit);
        return new Situation(
                officer.role(),
                territory(mine, theirs),
                agency(mine, theirs),
                Situation.Share.NONE,
                Situation.Seal.OPEN,
                purpose);
    }
}
