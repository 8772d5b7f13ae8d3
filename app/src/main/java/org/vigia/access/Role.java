package org.vigia.access;

/** What an officer's post is; what each may do is in {@code access/policy.csv}. */
public enum Role {
    INSPECTOR("Inspección del trabajo"),
    SUPERVISOR("Supervisión de inspección"),
    LEGAL_OFFICER("Área jurídica"),
    FINANCE_LIAISON("Enlace de finanzas"),
    PROSECUTOR_LIAISON("Enlace de fiscalía"),
    PROTECTION_WORKER("Trabajo social y protección"),
    LABOUR_DEFENDER("Defensa del trabajo"),
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
