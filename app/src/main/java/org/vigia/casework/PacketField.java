package org.vigia.casework;

import java.util.Locale;

/** One thing that may be handed over with a referral; the law asks that it be no more than is needed (LGPDPPSO 19). */
public enum PacketField {
    PLACE("Entidad y municipio"),
    WORKPLACE("Domicilio o señas del centro de trabajo"),
    ACTIVITY("Actividad"),
    EMPLOYER("Quién emplea"),
    CHILDREN("Cuántas niñas, niños y adolescentes, con sexo y edad"),
    LANGUAGE("Lengua"),
    WORK("Trabajo que hacían"),
    FINDINGS("Violaciones observadas"),
    MEASURES("Medidas tomadas"),
    IDENTITY("Nombres");

    private final String label;

    PacketField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its name among the encrypted fields. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
