package org.vigia.casework;

/** How near the next deadline of a case is. */
enum DueSoon {
    OVERDUE("vencido", "Vencido", "exists (%s and d.due <= :now)"),
    NEAR("proximo", "En 3 días hábiles", "exists (%s and d.due > :now and d.due <= :soon)"),
    NONE("sin", "Sin plazo abierto", "not exists (%s)");

    private static final String OPEN = "select from docket.open_deadline d where d.case_id = c.id";

    private final String word;
    private final String label;
    private final String condition;

    DueSoon(String word, String label, String condition) {
        this.word = word;
        this.label = label;
        this.condition = condition;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    /** On a case {@code c}, with {@code :now} and {@code :soon}. */
    String condition() {
        return condition.formatted(OPEN);
    }
}
