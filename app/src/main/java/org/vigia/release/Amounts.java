package org.vigia.release;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vigia.page.Language;

/**
 * The money of the fines that were imposed in a year, as far as it had come when the first edition after that year was frozen.
 * It is told once: what comes in later would say by how much one employer's fine moved.
 *
 * @param currency its ISO 4217 code
 * @param shown sums by state that tell of nobody, those of the others together under {@code not-shown}; empty when even the
 *     whole would tell too much
 */
public record Amounts(int year, Part part, String currency, SortedMap<String, BigDecimal> shown) {
    /** How far the money came. No two of them hold the same peso. */
    public enum Part {
        PENDING("Impuesto, todavía no firme", "Imposed, not final yet"),
        DUE("Firme, por cobrar", "Final, to be collected"),
        COLLECTED("Cobrado", "Collected"),
        VOID("Anulado, cancelado o prescrito", "Annulled, cancelled or prescribed");

        private final String labelEs;
        private final String labelEn;

        Part(String labelEs, String labelEn) {
            this.labelEs = labelEs;
            this.labelEn = labelEn;
        }

        public String label(Language language) {
            return language.choose(labelEs, labelEn);
        }
    }

    public Amounts {
        shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
    }

    /** Of the whole country; 0 when nothing of it is shown. */
    public BigDecimal total() {
        return shown.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
