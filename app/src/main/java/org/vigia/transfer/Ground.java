package org.vigia.transfer;

/** Why a unit finds that it is not competent. */
public enum Ground {
    FEDERAL_ACTIVITY("La actividad o la empresa es de competencia federal", "LFT 527"),
    LOCAL_ACTIVITY("La actividad no es de competencia federal", "LFT 529"),
    OTHER_STATE("El centro de trabajo está en otra entidad", "LFT 529"),
    SEVERAL_STATES("El asunto afecta a dos o más entidades", "CPEUM 123-A-XXXI-c"),
    OTHER("Otra razón, que se explica", "");

    private final String label;
    private final String provision;

    Ground(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    /** What it mostly rests on; empty when that must be said. */
    public String provision() {
        return provision;
    }
}
