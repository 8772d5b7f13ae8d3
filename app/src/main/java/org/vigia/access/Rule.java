package org.vigia.access;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigia.access.Situation.Agency;
import org.vigia.access.Situation.Fields;
import org.vigia.access.Situation.Purpose;
import org.vigia.access.Situation.Seal;
import org.vigia.access.Situation.Share;
import org.vigia.access.Situation.Territory;

/** One line of the policy: in these situations that much of it is allowed, on that basis. */
record Rule(
        int line,
        Permission permission,
        Set<Role> roles,
        Set<Territory> territories,
        Set<Agency> agencies,
        Set<Share> shares,
        Set<Seal> seals,
        Set<Purpose> purposes,
        Fields fields,
        String basis) {
    private static final String EVERY = "*";

    static Rule of(NamedCsvRecord row) {
        return new Rule(
                (int) row.getStartingLineNumber(),
                Permission.valueOf(row.getField("permission")),
                set(Role.class, row.getField("roles")),
                set(Territory.class, row.getField("territory")),
                set(Agency.class, row.getField("agency")),
                set(Share.class, row.getField("share")),
                seals(row.getField("seal")),
                set(Purpose.class, row.getField("purpose")),
                Fields.valueOf(row.getField("fields")),
                row.getField("basis"));
    }

    boolean covers(Situation asked) {
        return roles.contains(asked.role())
                && territories.contains(asked.territory())
                && agencies.contains(asked.agency())
                && shares.contains(asked.share())
                && seals.contains(asked.seal())
                && purposes.contains(asked.purpose());
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String written) {
        if (written.equals(EVERY)) return EnumSet.allOf(type);
        return Arrays.stream(written.split("\\|"))
                .map(value -> Enum.valueOf(type, value))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** Being off the list of a seal is never allowed anything, so that no line can say it. */
    private static Set<Seal> seals(String written) {
        Set<Seal> seals = set(Seal.class, written);
        seals.remove(Seal.NOT_LISTED);
        return seals;
    }
}
