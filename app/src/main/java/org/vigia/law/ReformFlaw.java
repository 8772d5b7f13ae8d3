package org.vigia.law;

/**
 * What is wrong with a row of a reform, so that whoever wrote it can mend it.
 *
 * @param line in what was sent, from 1
 * @param field column of the table
 * @param value as written; empty when nothing was
 * @param sentence the reason and the remedy
 */
public record ReformFlaw(int line, String field, String value, String sentence) {
    @Override
    public String toString() {
        return "Renglón %d, %s «%s»: %s".formatted(line, field, value, sentence);
    }
}
