package org.vigia.coordination;

import java.util.List;
import java.util.Set;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.AgencyUnit;

/**
 * Something units are asked to state each year.
 *
 * @param records true when it can also be counted from records kept here
 * @param asked kinds of unit that state it for themselves
 */
public record Measure(String code, String label, Type type, boolean records, Set<AgencyKind> asked) {
    private static final Set<AgencyKind> COMPILERS =
            Set.of(AgencyKind.STATISTICS_OFFICE, AgencyKind.FEDERAL_COMMISSION);

    /** What the answer looks like. */
    enum Type {
        COUNT,
        MONEY,
        SHARE,
        ANSWER
    }

    public Measure {
        asked = Set.copyOf(asked);
    }

    boolean askedOf(AgencyUnit unit) {
        return asked.contains(unit.kind());
    }

    /** Some units put together what others told them; they say whose it is. */
    static boolean compiles(AgencyUnit unit) {
        return COMPILERS.contains(unit.kind());
    }

    boolean counted() {
        return type != Type.ANSWER;
    }

    boolean money() {
        return type == Type.MONEY;
    }

    String numberLabel() {
        return switch (type) {
            case COUNT, ANSWER -> "Número";
            case MONEY -> "Importe";
            case SHARE -> "Porcentaje";
        };
    }

    /** The answers a unit may choose from. */
    List<Basis> bases() {
        return switch (type) {
            case ANSWER -> List.of(Basis.ANSWER, Basis.UNKNOWN);
            case MONEY, SHARE -> List.of(Basis.COUNT, Basis.NIL, Basis.UNKNOWN, Basis.NOT_PUBLISHED, Basis.UNAVAILABLE);
            case COUNT ->
                records
                        ? List.of(
                                Basis.RECORDS,
                                Basis.COUNT,
                                Basis.NIL,
                                Basis.UNKNOWN,
                                Basis.NOT_PUBLISHED,
                                Basis.UNAVAILABLE)
                        : List.of(Basis.COUNT, Basis.NIL, Basis.UNKNOWN, Basis.NOT_PUBLISHED, Basis.UNAVAILABLE);
        };
    }
}
