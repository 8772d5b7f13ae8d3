package org.vigia.inspection;

/** What one payment is for. */
public enum PayPeriod implements Choice {
    HOUR("hora", "por hora"),
    DAY("dia", "por día"),
    WEEK("semana", "por semana"),
    FORTNIGHT("quincena", "por quincena"),
    MONTH("mes", "por mes"),
    PIECE("destajo", "por pieza o tarea"),
    NONE("sin-pago", "no recibe pago");

    private final String word;
    private final String nameEs;

    PayPeriod(String word, String nameEs) {
        this.word = word;
        this.nameEs = nameEs;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String nameEs() {
        return nameEs;
    }
}
