package org.vigia.reference;

/** What a unit of an agency is for; the law assigns duties by kind, the state says which one is meant. */
public enum AgencyKind {
    FEDERAL_INSPECTORATE("Inspección federal del trabajo", Branch.INSPECTION, true),
    FEDERAL_SANCTIONING("Autoridad sancionadora federal", Branch.INSPECTION, true),
    FEDERAL_WORKER_DEFENCE("Procuraduría federal de la defensa del trabajo", Branch.DEFENCE, true),
    FEDERAL_PROSECUTOR("Fiscalía federal", Branch.PROSECUTION, true),
    FEDERAL_PROTECTION("Procuraduría federal de protección", Branch.PROTECTION, true),
    FEDERAL_COMMISSION("Comisión intersecretarial", Branch.COMMISSION, true),
    STATISTICS_OFFICE("Área de estadística", Branch.STATISTICS, true),
    FEDERAL_MIGRATION("Autoridad migratoria", Branch.MIGRATION, true),
    FEDERAL_REFUGE("Autoridad de refugio", Branch.REFUGE, true),
    FEDERAL_EDUCATION("Autoridad educativa federal", Branch.EDUCATION, true),
    FEDERAL_VICTIMS("Atención a víctimas y su registro nacional", Branch.VICTIMS, true),
    STATE_INSPECTORATE("Inspección estatal del trabajo", Branch.INSPECTION, false),
    STATE_FINANCE("Autoridad fiscal estatal", Branch.FINANCE, false),
    STATE_PROSECUTOR("Fiscalía estatal", Branch.PROSECUTION, false),
    STATE_PROTECTION("Procuraduría estatal de protección", Branch.PROTECTION, false),
    STATE_WORKER_DEFENCE("Procuraduría estatal de la defensa del trabajo", Branch.DEFENCE, false),
    STATE_COMMISSION("Comisión estatal", Branch.COMMISSION, false),
    /** First contact for a child (LGDNNA 119); so far those of the state capitals are listed. */
    MUNICIPAL_PROTECTION("Sistema DIF municipal", Branch.PROTECTION, false);

    /** One task of the state, whoever has it: the federation, a state or a municipality. */
    public enum Branch {
        INSPECTION,
        DEFENCE,
        PROSECUTION,
        PROTECTION,
        COMMISSION,
        STATISTICS,
        FINANCE,
        MIGRATION,
        REFUGE,
        EDUCATION,
        VICTIMS
    }

    private final String nameEs;
    private final Branch branch;
    private final boolean federal;

    AgencyKind(String nameEs, Branch branch, boolean federal) {
        this.nameEs = nameEs;
        this.branch = branch;
        this.federal = federal;
    }

    public String nameEs() {
        return nameEs;
    }

    public Branch branch() {
        return branch;
    }

    public boolean federal() {
        return federal;
    }
}
