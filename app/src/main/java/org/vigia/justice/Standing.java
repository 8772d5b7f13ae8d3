package org.vigia.justice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Where somebody accused stands, and what may follow (CNPP 211). */
public enum Standing {
    PROSECUTED("Acción penal ejercida", "CNPP 211"),
    NOT_BOUND_OVER("No vinculación a proceso", "CNPP 319"),
    BOUND_OVER("Vinculación a proceso", "CNPP 316"),
    SUSPENDED("Suspensión condicional del proceso", "CNPP 191"),
    SETTLED("Acuerdo reparatorio", "CNPP 186"),
    ACCUSED("Acusación", "CNPP 335"),
    ON_TRIAL("Apertura a juicio", "CNPP 347"),
    CONVICTED("Condena en juicio", "CNPP 401"),
    CONVICTED_ABBREVIATED("Condena en procedimiento abreviado", "CNPP 201, 206"),
    ACQUITTED("Absolución", "CNPP 401"),
    APPEALED("Fallo impugnado", "CNPP 468"),
    DISMISSED("Sobreseimiento", "CNPP 327"),
    CONVICTION_FIRM("Condena firme", "CNPP 412"),
    ACQUITTAL_FIRM("Absolución firme", "CNPP 412");

    private final String label;
    private final String provision;

    Standing(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    public String provision() {
        return provision;
    }

    /** A suspension or an agreement that is broken leads back to where it came from. */
    public Set<Standing> next() {
        return switch (this) {
            case PROSECUTED -> Set.of(BOUND_OVER, NOT_BOUND_OVER);
            case NOT_BOUND_OVER -> Set.of(PROSECUTED, DISMISSED);
            case BOUND_OVER -> Set.of(ACCUSED, CONVICTED_ABBREVIATED, SUSPENDED, SETTLED, DISMISSED);
            case SUSPENDED, SETTLED -> Set.of(BOUND_OVER, DISMISSED);
            case ACCUSED -> Set.of(ON_TRIAL, CONVICTED_ABBREVIATED, SUSPENDED, SETTLED, DISMISSED);
            case ON_TRIAL -> Set.of(CONVICTED, ACQUITTED, DISMISSED);
            case CONVICTED, CONVICTED_ABBREVIATED -> Set.of(CONVICTION_FIRM, APPEALED);
            case ACQUITTED -> Set.of(ACQUITTAL_FIRM, APPEALED);
            case APPEALED -> Set.of(CONVICTION_FIRM, ACQUITTAL_FIRM, ON_TRIAL);
            case DISMISSED, CONVICTION_FIRM, ACQUITTAL_FIRM -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether a judge says with it of what offence somebody is accused or convicted. */
    boolean namesOffences() {
        return switch (this) {
            case PROSECUTED, BOUND_OVER, ACCUSED, CONVICTED, CONVICTED_ABBREVIATED -> true;
            case NOT_BOUND_OVER,
                    SUSPENDED,
                    SETTLED,
                    ON_TRIAL,
                    ACQUITTED,
                    APPEALED,
                    DISMISSED,
                    CONVICTION_FIRM,
                    ACQUITTAL_FIRM -> false;
        };
    }

    static Optional<Standing> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
