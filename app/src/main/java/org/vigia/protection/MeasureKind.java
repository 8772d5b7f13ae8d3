package org.vigia.protection;

/** What is to be done for the child. */
public enum MeasureKind {
    SCHOOL("Inscripción o regreso a la escuela"),
    HEALTH("Atención a la salud"),
    PSYCHOLOGICAL("Atención psicológica"),
    REGISTRATION("Registro civil y CURP"),
    FAMILY("Apoyo a la familia"),
    PROGRAMME("Incorporación a un programa social"),
    LEGAL("Asesoría jurídica y salarios"),
    SAFE_PLACE("Alojamiento seguro"),
    RETURN("Retorno o reunificación familiar"),
    TRAINING("Capacitación para el trabajo permitido"),
    /** LGDNNA 122-VI names these two as urgent. */
    CENTRE("Ingreso a un centro de asistencia social"),
    MEDICAL("Atención médica inmediata");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
