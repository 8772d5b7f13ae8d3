package org.vigia.coordination;

import java.util.List;
import org.vigia.reference.AgencyKind;

/**
 * How the units of one kind have reported on a year.
 *
 * @param units how many of them are asked something
 * @param silent those that have not stated everything, the most silent first
 */
record Delivery(AgencyKind kind, int units, List<Silence> silent) {

    long all() {
        return units - silent.size();
    }

    long some() {
        return silent.size() - nothing();
    }

    long nothing() {
        return silent.stream().filter(Silence::complete).count();
    }
}
