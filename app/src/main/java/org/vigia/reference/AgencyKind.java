package org.vigia.reference;

/** What a unit of an agency is for; the law assigns duties by kind, the state says which one is meant. */
public enum AgencyKind {
    FEDERAL_INSPECTORATE("Inspección federal del trabajo", true),
    FEDERAL_SANCTIONING("Autoridad sancionadora federal", true),
    FEDERAL_WORKER_DEFENCE("Procuraduría federal de la defensa del trabajo", true),
    FEDERAL_PROSECUTOR("Fiscalía federal", true),
    FEDERAL_PROTECTION("Procuraduría federal de protección", true),
    FEDERAL_COMMISSION("Comisión intersecretarial", true),
    STATISTICS_OFFICE("Área de estadística", true),
    STATE_INSPECTORATE("Inspección estatal del trabajo", false),
    STATE_FINANCE("Autoridad fiscal estatal", false),
    STATE_PROSECUTOR("Fiscalía estatal", false),
    STATE_PROTECTION("Procuraduría estatal de protección", false),
    STATE_WORKER_DEFENCE("Procuraduría estatal de la defensa del trabajo", false),
    STATE_COMMISSION("Comisión estatal", false);

    private final String nameEs;
    private final boolean federal;

    AgencyKind(String nameEs, boolean federal) {
        this.nameEs = nameEs;
        this.federal = federal;
    }

    public String nameEs() {
        return nameEs;
    }

    public boolean federal() {
        return federal;
    }
}
