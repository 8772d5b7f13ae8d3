package org.vigia.protection;

import java.time.LocalDate;

/** When somebody looks again how the child is, counted from the first version of its plan (LGDNNA 123-VI). */
public enum FollowUp {
    THREE(3),
    SIX(6),
    TWELVE(12);

    private final int months;

    FollowUp(int months) {
        this.months = months;
    }

    /** "Seguimiento a los 3 meses". */
    public String label() {
        return "Seguimiento a los %d meses".formatted(months);
    }

    /** The last day on which it is in time; where a month has no such day, the first of the next (LFPA 29). */
    LocalDate due(LocalDate planned) {
        LocalDate last = planned.plusMonths(months);
        return last.getDayOfMonth() == planned.getDayOfMonth() ? last : last.plusDays(1);
    }

    /** Rule of the law that sets its clock. */
    String rule() {
        return "FOLLOW_UP_" + months;
    }

    /** How it stands on a day. */
    public enum Standing {
        NOT_BEGUN("Empieza con el plan"),
        AWAITED("Por hacer"),
        MET("Hecho"),
        MET_LATE("Hecho después del plazo"),
        /** Over time and alarmed; it may still be made. */
        MISSED("No se hizo a tiempo"),
        ENDED("Terminó con el plan");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
