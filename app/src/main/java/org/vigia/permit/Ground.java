package org.vigia.permit;

import java.util.EnumSet;
import java.util.Set;

/** Why a permit was refused, suspended or revoked. */
public enum Ground {
    UNDER_FIFTEEN("Tiene menos de 15 años", "LFT 22 Bis"),
    AGE_NOT_PROVED("No se comprobó la edad", "LFT 22 Bis"),
    NO_CONSENT("Falta la autorización de madre, padre o tutela", "LFT 22, 23"),
    NO_CERTIFICATE("Falta el certificado médico, o ya no sirve", "LFT 174"),
    SCHOOL("El trabajo no es compatible con la escuela", "LFT 22 Bis, 180-III"),
    HAZARD("El trabajo es peligroso o está prohibido a su edad", "LFT 175, 176"),
    HOURS("La jornada pasa de lo permitido", "LFT 177, 178"),
    NOT_COMPLETED("No se entregó lo que faltaba", "Para el área jurídica"),
    TERMS_BROKEN("No se cumple lo que dice el permiso", "Para el área jurídica"),
    NO_LONGER_WORKS("Ya no trabaja ahí", "Para el área jurídica");

    private static final Set<Ground> OF_WORK_UNDER_WAY = EnumSet.of(TERMS_BROKEN, NO_LONGER_WORKS);

    private final String label;
    private final String provision;

    Ground(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    public String provision() {
        return provision;
    }

    /** Those for which a permit that was never granted may be refused; the others are of work under way. */
    static Set<Ground> ofRefusal() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_WORK_UNDER_WAY));
    }

    static Set<Ground> ofWorkUnderWay() {
        Set<Ground> all = EnumSet.allOf(Ground.class);
        all.remove(NOT_COMPLETED);
        all.remove(UNDER_FIFTEEN);
        return all;
    }
}
