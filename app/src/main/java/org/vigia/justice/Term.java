package org.vigia.justice;

/** How long the complementary investigation may last, as the judge sets it at the initial hearing (CNPP 321). */
public enum Term {
    TWO_MONTHS("Hasta 2 meses: la pena máxima no pasa de 2 años", "COMPLEMENTARY_2"),
    SIX_MONTHS("Hasta 6 meses: la pena máxima pasa de 2 años", "COMPLEMENTARY_6");

    private final String label;
    private final String rule;

    Term(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /** Rule of the law that sets its clock. */
    String rule() {
        return rule;
    }
}
