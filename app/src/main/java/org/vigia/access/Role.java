package org.vigia.access;

/** What an officer's post is; what each may do is in {@code access/policy.csv}. */
public enum Role {
    INSPECTOR("Inspección del trabajo"),
    SUPERVISOR("Supervisión de inspección"),
    LEGAL_OFFICER("Área jurídica"),
    FINANCE_LIAISON("Enlace de finanzas"),
    PROSECUTOR_LIAISON("Enlace de fiscalía"),
    PROTECTION_WORKER("Trabajo social y protección"),
    /** Advises and represents workers, with the wages owed to them (LFT 530, 691). */
    LABOUR_DEFENDER("Defensa del trabajo"),
    /** Of the migration institute, which hands every migrant child to protection at once (LMIGRA 112). */
    MIGRATION_LIAISON("Enlace de migración"),
    /** Of the refugee commission. */
    REFUGEE_LIAISON("Enlace de refugio"),
    EDUCATION_LIAISON("Enlace de educación"),
    /** Of the national register of victims (LGV 96-97). */
    VICTIM_REGISTRY_LIAISON("Enlace de registro de víctimas"),
    STATISTICIAN("Estadística"),
    CITI_SECRETARY("Secretaría técnica de la CITI"),
    ADMINISTRATOR("Administración del sistema");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As shown on the screen, in Spanish. */
    public String label() {
        return label;
    }
}
