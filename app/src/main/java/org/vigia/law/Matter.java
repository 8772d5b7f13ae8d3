package org.vigia.law;

/** What a finding is about: competence is decided for a workplace, a matter and a date, not for a workplace (LFT 527). */
public enum Matter {
    CHILD_LABOUR("Trabajo de menores de edad"),
    SAFETY_HYGIENE("Seguridad e higiene"),
    TRAINING("Capacitación y adiestramiento");

    private final String nameEs;

    Matter(String nameEs) {
        this.nameEs = nameEs;
    }

    public String nameEs() {
        return nameEs;
    }
}
