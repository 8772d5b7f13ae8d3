package org.vigia.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the receiver did with a referral; what follows later is kept by the receiver. */
public enum ReferralOutcome {
    PLAN_MADE("Hay plan de restitución de derechos", Purpose.PROTECTION),
    RIGHTS_RESTORED("Se restituyeron los derechos", Purpose.PROTECTION),
    NO_RIGHT_RESTRICTED("No había derechos restringidos", Purpose.PROTECTION),
    INVESTIGATION_OPENED("Se abrió carpeta de investigación", Purpose.PROSECUTION),
    NO_INVESTIGATION("No se abrió carpeta de investigación", Purpose.PROSECUTION),
    REPRESENTED("Se asumió la representación", Purpose.DEFENCE),
    CONCILIATED("Hubo conciliación", Purpose.DEFENCE),
    NOTHING_OWED("No se debía nada", Purpose.DEFENCE),
    NOT_LOCATED("No se localizó a la niña, niño o adolescente", Purpose.PROTECTION, Purpose.DEFENCE);

    private final String label;
    private final Set<Purpose> purposes;

    ReferralOutcome(String label, Purpose first, Purpose... more) {
        this.label = label;
        this.purposes = EnumSet.of(first, more);
    }

    public String label() {
        return label;
    }

    public boolean fits(Purpose purpose) {
        return purposes.contains(purpose);
    }

    public static List<ReferralOutcome> listFor(Purpose purpose) {
        return Stream.of(values()).filter(outcome -> outcome.fits(purpose)).toList();
    }
}
