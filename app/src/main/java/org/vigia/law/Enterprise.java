package org.vigia.law;

/** What ties an enterprise to the federation (LFT 527-II, 528), or that nothing does, or that it is not known. */
public enum Enterprise {
    NONE("Ninguna relación con la Federación"),
    FEDERALLY_ADMINISTERED("Administrada por el Gobierno Federal"),
    FEDERAL_CONTRACT_OR_CONCESSION("Con contrato o concesión federal"),
    CONNECTED("Industria conexa"),
    FEDERAL_ZONE("En zona federal o bajo jurisdicción federal"),
    UNKNOWN("No se sabe");

    private final String nameEs;

    Enterprise(String nameEs) {
        this.nameEs = nameEs;
    }

    public String nameEs() {
        return nameEs;
    }
}
